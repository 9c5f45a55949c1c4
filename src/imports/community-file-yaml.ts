// YAML into plain values that know their line, safe against files made to hang whoever reads them.
import { type Document, LineCounter, parseDocument } from 'yaml';
import { reasonOf, SetupError } from '../core/errors.ts';
import { createMistakes, type Mistakes } from './community-file-mistakes.ts';
import { MOST_ALIASES, oddities, offsetOf } from './community-file-nodes.ts';

/** Bytes. */
const LARGEST = 2 * 1024 * 1024;

export interface ParsedYaml {
  readonly value: unknown;
  /** Empty so far, and able to find the line of whatever is added. */
  readonly mistakes: Mistakes;
}

/** Throws a SetupError that names every line that is not proper YAML. */
export function parseYaml(text: string): ParsedYaml {
  if (Buffer.byteLength(text) > LARGEST) {
    throw new SetupError(`the file is larger than ${LARGEST / 1024 / 1024} MB; shorten its texts`);
  }
  const lines = new LineCounter();
  // The library looks for duplicate keys in quadratic time, so `oddities` does it.
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line || 1;
  const mistakes = createMistakes((path) => lineAt(offsetOf(doc, path)));
  for (const { pos, code, message } of [...doc.errors, ...doc.warnings]) {
    mistakes.onLine(lineAt(pos[0]), syntaxSentence(code, message));
  }
  mistakes.throwAny();
  const odd = oddities(doc);
  for (const { offset, text } of odd) mistakes.onLine(lineAt(offset), text);
  if (odd.some(({ fatal }) => fatal)) mistakes.throwAny();
  return { value: plain(doc), mistakes };
}

function syntaxSentence(code: string, message: string): string {
  const sentences: Record<string, string> = {
    TAB_AS_INDENT: 'a tab is used to indent; write spaces',
    RESOURCE_EXHAUSTION: 'lists or maps are nested too deeply; write it flatter',
    MULTIPLE_DOCS: 'a second document begins here, and one file holds one community; take out the "---"',
  };
  return sentences[code] ?? `this is not proper YAML: ${message.replaceAll(/\s+/g, ' ')}`;
}

function plain(doc: Document.Parsed): unknown {
  try {
    return doc.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    throw new SetupError(`the aliases (*name) unfold to too much; write it out (${reasonOf(cause)})`, {
      cause,
    });
  }
}
