// What the Slack edge is given: its secrets and addresses, and whom to tell of trouble.

export interface SlackSettings {
  /** xoxb-…: speaks for the bot. */
  readonly botToken: string;
  /** xapp-…: opens Socket Mode's connections. Without it, Slack calls us over HTTP. */
  readonly appToken?: string | undefined;
  /** Proves that an HTTP call is Slack's. */
  readonly signingSecret?: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Where Slack's Web API is, when not at Slack. */
  readonly apiUrl?: string | undefined;
}

/** A line for the operator, never with names or texts. */
export type Report = (what: string, error?: unknown) => void;
