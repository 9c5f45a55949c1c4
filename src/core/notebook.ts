// A bot's notebook: small things it would otherwise have to ask its platform again, such as the id of a private chat.

export interface Notebook {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  forget(key: string): Promise<void>;
}
