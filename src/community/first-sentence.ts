// The first sentence of a text that may be long: what a mission comes down to in a list.
import type { Language } from '../core/languages.ts';

/** Longer ones are cut at a word, in characters. */
const LONGEST = 160;

/** On one line. Sentences end where Unicode says they do (UAX #29). */
export function firstSentence(text: string, language: Language): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line);
  const sentence = first?.segment.trim() ?? '';
  if (sentence.length <= LONGEST) return sentence;
  const space = sentence.lastIndexOf(' ', LONGEST - 1);
  return `${sentence.slice(0, space > 0 ? space : LONGEST - 1).trimEnd()}…`;
}
