// The console's input, line by line: what someone says, or what the director wants.
import { SetupError } from '../../core/errors.ts';
import { DAY, HOUR, MINUTE, WEEK } from '../../core/time.ts';

export type Step =
  | { readonly do: 'say'; readonly who: string; readonly group: string | undefined; readonly text: string }
  | { readonly do: 'file'; readonly who: string; readonly group: string | undefined; readonly path: string }
  | { readonly do: 'clock'; readonly by: number }
  | { readonly do: 'clock'; readonly to: string }
  | { readonly do: 'restart' }
  | { readonly do: 'expect'; readonly place: string; readonly pattern: RegExp }
  | { readonly do: 'expect-none'; readonly place: string | undefined }
  | { readonly do: 'comment'; readonly text: string }
  | { readonly do: 'nothing' };

const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY, w: WEEK };

/** Throws SetupError, naming the mend, for a line that is none of these. */
export function readStep(line: string): Step {
  const text = line.trim();
  if (text === '') return { do: 'nothing' };
  if (text.startsWith('#')) return { do: 'comment', text: text.slice(1).trim() };
  if (text.startsWith(':')) return directive(text);
  const spoken = /^(?<who>[^\s:@]+)(?:@(?<group>[^\s:]+))?:(?<text>.*)$/su.exec(line.trimStart());
  if (!spoken?.groups)
    throw new SetupError(`"${text.slice(0, 60)}" is not a line: write who: what, such as dana: meetings`);
  const { who = '', group, text: said = '' } = spoken.groups;
  return { do: 'say', who, group, text: said.trim() };
}

function directive(text: string): Step {
  const [word = '', ...rest] = text.slice(1).split(/\s+/);
  const tail = rest.join(' ');
  switch (word) {
    case 'clock':
      return clock(tail);
    case 'restart':
      return { do: 'restart' };
    case 'expect':
      return expectation(tail);
    case 'file':
      return file(tail);
    default:
      throw new SetupError(`":${word}" is not known: there are :clock, :file, :restart and :expect`);
  }
}

function clock(text: string): Step {
  const ahead = /^\+(?<count>\d+)(?<unit>[mhdw])$/.exec(text);
  if (ahead?.groups)
    return { do: 'clock', by: Number(ahead.groups['count']) * (UNITS[ahead.groups['unit'] ?? ''] ?? 0) };
  if (/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text))
    return { do: 'clock', to: text };
  throw new SetupError(
    `"${text}" is not a time to move the clock to: write :clock +1d or :clock 2026-11-22T18:00`,
  );
}

function expectation(text: string): Step {
  if (text === 'none') return { do: 'expect-none', place: undefined };
  const nothing = /^(?<place>\S+)\s+none$/.exec(text);
  if (nothing?.groups) return { do: 'expect-none', place: nothing.groups['place'] };
  const wanted = /^(?<place>\S+)\s+\/(?<pattern>.*)\/(?<flags>[imsu]*)$/s.exec(text);
  if (!wanted?.groups)
    throw new SetupError(
      `":expect ${text}" is not an expectation: write :expect dana /words/ or :expect none`,
    );
  const { place = '', pattern = '', flags = '' } = wanted.groups;
  try {
    return { do: 'expect', place, pattern: new RegExp(pattern, [...new Set(`${flags}u`)].join('')) };
  } catch (error) {
    throw new SetupError(
      `"/${pattern}/" is not a regular expression; mend it or put \\ before signs like ( and ?`,
      { cause: error },
    );
  }
}

function file(text: string): Step {
  const sent = /^(?<who>[^\s@]+)(?:@(?<group>\S+))?\s+(?<path>.+)$/.exec(text);
  if (!sent?.groups)
    throw new SetupError(`":file ${text}" lacks who or what: write :file ruth@geriatrics calendar.ics`);
  const { who = '', group, path = '' } = sent.groups;
  return { do: 'file', who, group, path };
}
