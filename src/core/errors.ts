// Three kinds of failure: said to the person, never retried, or (any other error) retried and then loud.

export type WordArgs = Readonly<Record<string, string | number>>;

/** The person can mend it. Carries the name of a sentence, put into their language where it is said. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly id: string;
  readonly args: WordArgs;

  constructor(id: string, args: WordArgs = {}, options?: ErrorOptions) {
    super(`${id} ${JSON.stringify(args)}`, options);
    this.id = id;
    this.args = args;
  }
}

/** Trying again cannot help. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
}

/** A platform said no before it accepted a message: it certainly did not go out. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** Milliseconds to wait before trying again; absent when trying again cannot help. */
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}

/** A mistake in what the operator gave us (flag, file, setting): one sentence, exit code 2. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
