// Slack's own "no": an error code, and notes as in response_metadata.messages.
export class Refusal extends Error {
  readonly code: string;
  readonly notes: readonly string[];

  constructor(code: string, notes: readonly string[] = []) {
    super(code);
    this.code = code;
    this.notes = notes;
  }
}
