// Someone who was erased is taken out of what others wrote: their full name, their number, and their handles.
import type { Who } from './holding.ts';
import type { Story } from './story.ts';

/** What stands where a name was. */
const BLANK = '—';

/** Of a telephone number this many digits tell whose it is; those before them are written or not. */
const TELLING = 9;

/** What people write between the digits of a number. */
const BETWEEN = '[\\s().\\-/]*';

/** The same value where nothing in it names them. A single word is no full name: it may be anyone's, or any word. */
export function withoutPerson<T>(value: T, who: Who): T {
  const patterns = patternsOf(who);
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return patterns.reduce((text, one) => text.replaceAll(one, BLANK), part);
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part).map(([key, old]) => [key, old, walk(old)] as const);
    if (entries.every(([, old, now]) => old === now)) return part;
    const changed = entries.map(([key, , now]) => [key, now] as const);
    return Array.isArray(part) ? changed.map(([, now]) => now) : Object.fromEntries(changed);
  };
  return walk(value) as T;
}

/** As above; and where whom to call was they, it is the teller, who is to be told. */
export function storyWithoutPerson(story: Story, who: Who): Story {
  const { contact = '' } = story.parts;
  const isTheirs = withoutPerson(contact, who) !== contact || (contact !== '' && isName(contact, who));
  const blanked = withoutPerson(story, who);
  return isTheirs ? { ...blanked, parts: { ...blanked.parts, contact: '' }, contactGone: true } : blanked;
}

function isName(text: string, { name = '' }: Who): boolean {
  return text.trim().toLowerCase() === name.trim().toLowerCase();
}

function patternsOf({ name = '', handles }: Who): RegExp[] {
  const words = name.trim().split(/\s+/);
  const full =
    words.length > 1 ? [`(?<!\\p{Script=Latin})${words.map(literally).join('\\s+')}(?!\\p{L})`] : [];
  const others = Object.values(handles).flatMap((handle) => {
    return [`<?@${literally(handle)}(?![\\p{L}\\p{N}-])>?`, ...numberIn(handle)];
  });
  return [...full, ...others].map((pattern) => new RegExp(pattern, 'giu'));
}

/** However it is written: with the country before it, with a nought instead, or neither. */
function numberIn(handle: string): string[] {
  const [, digits = ''] = /^\+?(\d{9,})(?:@|$)/.exec(handle) ?? [];
  if (digits === '') return [];
  const written = (some: string) => [...some].map((digit) => `[${digit}${arabic(digit)}]`).join(BETWEEN);
  const country = `(?:\\+|[0٠]{2})?${written(digits.slice(0, -TELLING))}${BETWEEN}`;
  return [`(?<!\\p{N})(?:${country})?(?:[0٠]${BETWEEN})?${written(digits.slice(-TELLING))}(?!\\p{N})`];
}

function arabic(digit: string): string {
  return String.fromCharCode(0x0660 + Number(digit));
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
