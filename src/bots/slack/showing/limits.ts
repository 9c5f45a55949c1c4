// What Slack takes, in characters (UTF-16 code units, which never undercount) or in pieces.

/** Documented for each block and element: docs.slack.dev/reference/block-kit */
export const SLACK_LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  elementsInActions: 25,
  options: 100,
  text: 3000,
  header: 150,
  button: 75,
  buttonValue: 2000,
  option: 75,
  optionValue: 150,
  label: 2000,
  title: 24,
  input: 3000,
  metadata: 3000,
  id: 255,
} as const;

/**
 * A message's blocks as JSON. Slack documents no limit; 11,341 characters of text were refused
 * (github.com/slackapi/bolt-js/issues/2867), and JSON is never shorter than the text in it.
 */
export const MESSAGE_SIZE = 10_000;

/** A view as JSON, in characters; Slack refuses more than 250 KB, and a character may take three bytes. */
export const VIEW_SIZE = 80_000;

/** How much room a block, or any number of them, takes of these sizes. */
export function sizeOf(blocks: unknown): number {
  return JSON.stringify(blocks).length;
}
