// How WhatsApp's apps show a text, by the rules WhatsApp published (faq.whatsapp.com, "How to format your messages") and
// those people found out: a format begins where no letter stands before its sign and no space after it, and ends the
// other way round, in one line; a list begins a line; whatever looks like an address can be followed.
import type { Said } from '../fakes/whatsapp/fake-whatsapp.ts';
import type { Sight } from './bot-under-test.ts';

const CODE_BLOCK = /```(?=[^`]*\S)([^`]+)```/gu;
const CODE = /`(?=\S)([^`\n]*[^`\s])`/gu;
const FORMAT = /(?<![\p{L}\p{M}\p{N}])([*_~])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{M}\p{N}])/gu;
const LIST = /^(\s*)(?:[-*] |> ?|\d+[.)] )/gmu;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?|\d{1,3}(?:\.\d{1,3}){3}/gu;

/** What is not plain text stands in angle brackets. */
export function shownText(text: string): string {
  return text
    .replace(ADDRESS, '<link $&>')
    .replace(LIST, '$1<list>')
    .replace(CODE_BLOCK, '<code $1>')
    .replace(CODE, '<code $1>')
    .replace(FORMAT, '<$1 $2>');
}

/** A choice to be typed: its number stands in an isolate, as no number that was typed does at the start of a line. */
const CHOICE = /^[\u200E\u200F]?\u2068\d+\u2069\. /u;

export function sightOf({ text, poll, mentions }: Said): Sight {
  const lines = text.split('\n');
  const choices = lines.filter((line) => CHOICE.test(line)).map(shownText);
  const said = lines.filter((line) => !CHOICE.test(line)).join('\n');
  const called = mentions ? ['<mention>'] : [];
  const seen = [shownText(choices.length > 0 ? said.trimEnd() : said), ...called].join('');
  if (poll) return { text: seen, choices: poll.options };
  return { text: seen, choices, ...(choices.length > 0 && { typed: true }) };
}
