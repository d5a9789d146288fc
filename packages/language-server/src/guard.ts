import { ErrorCodes, type Position, ResponseError } from "vscode-languageserver";

/** Whether a request's parameters are what the protocol says; anything may come from the other side. */
type Fits<P> = (params: unknown) => params is P;

/**
 * Makes a request's handler refuse in the protocol's own words what it cannot answer: a request before `initialize`, and
 * parameters of another shape.
 */
export type Guard = <P, R>(fits: Fits<P>, answer: (params: P) => R) => (params: unknown) => R;

export function guard(isReady: () => boolean, during: <R>(answer: () => R) => R): Guard {
  return (fits, answer) => {
    return (params) => {
      if (!isReady()) throw notInitialized();
      if (!fits(params)) throw new ResponseError(ErrorCodes.InvalidParams, "The parameters are not those of this request.");
      return during(() => answer(params));
    };
  };
}

export function notInitialized(): ResponseError {
  return new ResponseError(ErrorCodes.ServerNotInitialized, "The server has not been initialized yet.");
}

/** A place in a document. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export const isPlace = <P extends PlaceParams>(params: unknown): params is P =>
  isRecord(params) && isRecord(params.textDocument) && typeof params.textDocument.uri === "string" && isPosition(params.position);

export const isOffersParams = (params: unknown): params is { readonly uri: string; readonly position: Position } =>
  isRecord(params) && typeof params.uri === "string" && isPosition(params.position);

export const isItem = <I extends { readonly label: string }>(params: unknown): params is I =>
  isRecord(params) && typeof params.label === "string";

function isPosition(value: unknown): value is Position {
  return isRecord(value) && isCount(value.line) && isCount(value.character);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
