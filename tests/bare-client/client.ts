interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A language server, wherever it runs. */
export interface Server {
  ask(method: string, params: object): Promise<unknown>;
  tell(method: string, params: object): void;
  close(): void;
}

/** Is given what a server tells of its own accord. */
export type OnTold = (method: string, params: unknown) => void;

/** The way to a server and back. */
interface Way {
  readonly send: (message: object) => void;
  readonly onMessage: (take: (message: Message) => void) => void;
  readonly close: () => void;
  /** Answers what the server asks; what it leaves is answered with null. */
  readonly answer?: (method: string, params: unknown) => Promise<unknown>;
}

/** Speaks to a language server as an editor does, with nothing of an editor between. */
export function bareClient({ send, onMessage, close, answer = async () => null }: Way, onTold: OnTold): Server {
  const asked = new Map<number | string, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  const say = (message: Message): void => send({ jsonrpc: "2.0", ...message });
  onMessage(({ id, method, params, result, error }) => {
    if (method !== undefined && id !== undefined) void answer(method, params).then((result) => say({ id, result }));
    else if (method !== undefined) onTold(method, params);
    else if (id !== undefined && error !== undefined) asked.get(id)?.reject(new Error(error.message));
    else if (id !== undefined) asked.get(id)?.resolve(result);
  });
  let last = 0;
  return {
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        asked.set(last, { resolve, reject });
        say({ id: last, method, params });
      }),
    tell: (method, params) => say({ method, params }),
    close,
  };
}
