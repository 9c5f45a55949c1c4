// A calendar file as a tree of components and their lines (RFC 5545, section 3.1), however carelessly it was written.

export interface Component {
  /** In upper case: `VEVENT`. */
  readonly name: string;
  /** Unfolded, as written: `SUMMARY:Journal club`. */
  readonly lines: string[];
  readonly parts: Component[];
  /** False when the file breaks off inside it. */
  closed: boolean;
}

/** Decodes a calendar. A long line may be folded in the middle of a letter, so folds are taken out of the bytes. */
export function calendarTextOf(bytes: Uint8Array): string {
  const unfolded = unfold(Buffer.from(bytes).toString('latin1'));
  return Buffer.from(unfolded, 'latin1').toString('utf8');
}

function unfold(text: string): string {
  return text.replaceAll(/(?:\r\n?|\n)[ \t]/g, '');
}

/** Everything a file holds, under one nameless root. Lines that belong to nothing are dropped. */
export function readComponents(text: string): Component {
  const root = component('');
  const open = [root];
  for (const line of unfold(text.replace(/^\uFEFF/, '')).split(/\r\n?|\n/)) {
    const [, edge, name = ''] = /^\s*(BEGIN|END):\s*([\w-]{1,40})\s*$/i.exec(line) ?? [];
    if (edge === undefined) open.at(-1)?.lines.push(line);
    else if (edge.toUpperCase() === 'BEGIN') begin(open, name.toUpperCase());
    else end(open, name.toUpperCase());
  }
  return root;
}

/** All components of that name, at any depth. */
export function componentsIn(tree: Component, name: string): Component[] {
  return tree.parts.flatMap((part) => (part.name === name ? [part] : componentsIn(part, name)));
}

function component(name: string): Component {
  return { name, lines: [], parts: [], closed: false };
}

/** An event cannot hold another: one that begins inside another shows that the first was cut off. */
function begin(open: Component[], name: string): void {
  const inside = name === 'VEVENT' ? open.findIndex((part) => part.name === name) : -1;
  if (inside > 0) open.length = inside;
  const begun = component(name);
  open.at(-1)?.parts.push(begun);
  // Nothing in a calendar nests deeper than an alarm in an event.
  if (open.length < 8) open.push(begun);
}

function end(open: Component[], name: string): void {
  const at = open.findLastIndex((part) => part.name === name);
  const ended = open[at];
  if (at < 1 || !ended) return;
  ended.closed = true;
  open.length = at;
}
