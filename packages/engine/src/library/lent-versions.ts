import { hasSameStrings, isSameLent, type Lent } from "../read/lent.ts";

/** A file as it reads with what other files lend it. */
export interface Version {
  readonly lent: Lent;
  /** Whether it was asked for with what it is lent, and not read to learn what it lacks. */
  readonly isAsked: boolean;
}

/** How a file reads with one thing lent or another, since texts may name it beside others: the latest first. */
export type Versions<V extends Version> = readonly V[];

/** Of so many it is remembered how they read. */
const MOST = 4;

/** The version of a file with just what it is lent; the latest where nobody knows what that is. */
export function versionWith<V extends Version>(versions: Versions<V>, lent: Lent | null): V | null {
  return (lent === null ? versions[0] : versions.find((one) => isSameLent(one.lent, lent))) ?? null;
}

/** A version of which the pieces read alike. */
export function versionLike<V extends Version>(versions: Versions<V>, lent: Lent): V | null {
  return versions.find((one) => hasSameStrings(one.lent, lent)) ?? null;
}

/** Versions with another one that is the latest. What was only read to learn what the file lacks is not held twice. */
export function withVersion<V extends Version>(versions: Versions<V>, now: V): Versions<V> {
  return [now, ...versions.filter((one) => one.isAsked && !isSameLent(one.lent, now.lent))].slice(0, MOST);
}
