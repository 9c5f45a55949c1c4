// A bot's notebook: small things it would otherwise have to ask its platform again, such as the id of a private chat.

export interface Notebook {
  get(key: string): Promise<string | undefined>;
  /** Kept for good, unless it is to be kept for so many milliseconds only. */
  set(key: string, value: string, keptFor?: number): Promise<void>;
  forget(key: string): Promise<void>;
}
