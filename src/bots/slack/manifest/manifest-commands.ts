// Which commands become slash commands in Slack, and how they are described there.

/** `/kehila` takes every command by its word in every language. */
export const ANY_WORD = 'kehila';

/** One command, in the words of the languages that the workspace speaks. */
export interface CommandWords {
  /** The English word, without a slash. */
  readonly name: string;
  /** What it does: one line in each language. */
  readonly what: readonly string[];
  /** What may follow the word, in each language; nothing where nothing may. */
  readonly usage: readonly string[];
}

export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
  readonly should_escape: false;
  readonly url?: string;
}

export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** In characters. Source: github.com/slackapi/manifest-schema, schemas/manifest.schema.2.0.0.json. */
const LIMITS = { commands: 50, description: 2_000, hint: 1_000 };

/**
 * The schema demands no more than a slash and 32 characters in all, and Slack documents no letters beyond Latin ones.
 * One name it does not take refuses the whole manifest ("The slash command has an invalid name"), so only what is
 * known to be taken is registered; the words of other languages are typed after `/kehila`.
 */
const NAME = /^[a-z0-9][a-z0-9_-]{0,30}$/u;

/**
 * Slack's own commands (slack.com/help/articles/201259356-Use-built-in-slash-commands). `apps.manifest.validate` was
 * seen to refuse /me and /status, and to take /help.
 */
const BUILT_IN = new Set([
  ...['active', 'apps', 'archive', 'away', 'call', 'collapse', 'dm', 'dnd', 'expand', 'feed', 'feedback'],
  ...['huddle', 'invite', 'join', 'keys', 'kick', 'leave', 'me', 'msg', 'mute', 'open', 'prefs', 'pro'],
  ...['remind', 'remove', 'rename', 'search', 'shortcuts', 'shrug', 'star', 'status', 'topic', 'unarchive'],
  'who',
]);

/** Parts the registry into what Slack can register, in order, and what is left to `/kehila`. */
export function partCommands(commands: readonly CommandWords[]): {
  readonly registered: readonly CommandWords[];
  readonly leftOut: readonly LeftOut[];
} {
  const registered = new Map<string, CommandWords>();
  const leftOut: LeftOut[] = [];
  for (const command of commands) {
    const why = refusal(command.name, registered);
    if (why === undefined) registered.set(command.name, command);
    else leftOut.push({ name: command.name, why });
  }
  return { registered: [...registered.values()], leftOut };
}

/** @param url where Slack posts it to; absent in Socket Mode */
export function slashCommand({ name, what, usage }: CommandWords, url?: string): SlashCommand {
  const hint = joined(usage, LIMITS.hint);
  return {
    command: `/${name}`,
    description: joined(what, LIMITS.description),
    ...(hint === '' ? {} : { usage_hint: hint }),
    should_escape: false,
    ...(url === undefined ? {} : { url }),
  };
}

function refusal(name: string, taken: ReadonlyMap<string, unknown>): string | undefined {
  if (!NAME.test(name)) return 'Slack takes small Latin letters, digits, - and _, 31 at most';
  if (BUILT_IN.has(name)) return 'Slack has a command of that name';
  if (name === ANY_WORD || taken.has(name)) return 'it is there already';
  // One of them is `/kehila`.
  return taken.size < LIMITS.commands - 1 ? undefined : `Slack takes ${LIMITS.commands} commands at most`;
}

/** Each text once, as many as fit whole; only the first is ever cut. */
function joined(texts: readonly string[], limit: number): string {
  const [first = '', ...rest] = new Set(texts.filter((text) => text !== ''));
  return rest.reduce(
    (line, text) => (line.length + 3 + text.length <= limit ? `${line} · ${text}` : line),
    cut(first, limit),
  );
}

/** Cut to `limit` characters (UTF-16), never within one. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
