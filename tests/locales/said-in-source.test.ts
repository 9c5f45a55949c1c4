import { describe, expect, it } from 'vitest';
import { FLUENT_SENTENCES } from './fluent-files.ts';
import { FAMILIES, SAYINGS, SOURCES } from './said-in-source.ts';

const sentences = new Map(FLUENT_SENTENCES.filter(({ language }) => language === 'en').map((s) => [s.id, s]));

/** Read by name and value, one id for each, so that no source spells them out; and one for whatever can be misread. */
const LISTS = [
  ...['command-', 'short-', 'flow-', 'help-', 'usage-', 'city-', 'language-', 'role-'],
  ...['number-', 'fraction-', 'unit-', 'month-', 'weekday-', 'ahead-', 'part-', 'clock-', 'filler', 'bad-'],
  ...['end-', 'alone-', 'spoken-'],
];

describe('what the sources say', () => {
  it('is written in the Fluent files', () => {
    const missing = SAYINGS.filter(({ id }) => !sentences.has(id)).map(({ file, id }) => `${file}: ${id}`);
    expect(missing).toEqual([]);
  });

  it('is written there too where its name is put together', () => {
    const ids = [...sentences.keys()];
    const empty = FAMILIES.filter(({ file }) => /^(?:rituals|commands|community|app)\//.test(file))
      .filter(({ prefix }) => !ids.some((id) => id.startsWith(prefix)))
      .map(({ file, prefix }) => `${file}: ${prefix}`);
    expect(empty).toEqual([]);
  });

  it('is given everything the sentence needs', () => {
    const lacking = SAYINGS.flatMap(({ file, id, given }) =>
      (sentences.get(id)?.placeables ?? [])
        .filter((name) => given && !given.includes(name))
        .map((name) => `${file}: ${id} lacks ${name}`),
    );
    expect(lacking).toEqual([]);
  });

  it('leaves no sentence unsaid', () => {
    const quoted = new Set(
      SOURCES.flatMap(({ text }) => [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, id]) => id)),
    );
    const prefixes = [...LISTS, ...FAMILIES.map(({ prefix }) => prefix)];
    const unsaid = [...sentences.values()]
      .filter(
        ({ id }) =>
          !quoted.has(id) && !id.includes('-verb-') && !prefixes.some((prefix) => id.startsWith(prefix)),
      )
      .map(({ file, id }) => `${file}: ${id}`);
    expect(unsaid).toEqual([]);
  });
});
