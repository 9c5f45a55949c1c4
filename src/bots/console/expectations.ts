// What a script expects to have been said, and the report when it was not.
import type { Line } from './console-bot.ts';
import type { Step } from './steps.ts';

type Expectation = Extract<Step, { do: 'expect' | 'expect-none' }>;

/** Marks that only steer direction would keep a pattern from matching what one sees. */
const INVISIBLE = /[\u200E\u200F\u2066-\u2069]/g;

/**
 * Undefined when it holds. A pattern looks at all that was said since the last expectations; `none` only at what the
 * last step brought.
 */
export function unmet(
  expected: Expectation,
  said: { recent: readonly Line[]; last: readonly Line[] },
): string | undefined {
  if (expected.do === 'expect-none') {
    const [line] = said.last.filter(({ to }) => expected.place === undefined || to === expected.place);
    return line && `nothing was expected, but ${line.to} was told: ${firstLine(line.text)}`;
  }
  const there = said.recent.filter(({ to }) => to === expected.place);
  if (there.some((line) => expected.pattern.test(plain(line)))) return undefined;
  const heard = there.length === 0 ? 'nothing' : there.map(({ text }) => `\n    ${firstLine(text)}`).join('');
  return `${expected.place} was expected to be told ${expected.pattern}, but was told ${heard}`;
}

/** All that one sees of a line, its choices too. */
function plain({ text, choices }: Line): string {
  return [text, ...choices.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n').replace(INVISIBLE, '');
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
