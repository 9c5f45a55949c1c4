import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/community/gate.ts';
import { LANGUAGES } from '../../src/core/languages.ts';

// A message is held for what will pass, and skipped for anything.
const SENTENCES = [
  ...REASONS.filter((why) => why !== 'too-late' && why !== 'opted-out').map((why) => `gate-held-${why}`),
  ...REASONS.map((why) => `gate-skipped-${why}`),
];

function bundleOf(language: string): FluentBundle {
  const path = new URL(`../../src/locales/${language}/gate.ftl`, import.meta.url);
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(path, 'utf8')));
  return bundle;
}

describe.each(LANGUAGES)('the gate’s reasons in %s', (language) => {
  const bundle = bundleOf(language);

  it.each(SENTENCES)('%s is a whole sentence', (id) => {
    const pattern = bundle.getMessage(id)?.value;
    const errors: Error[] = [];
    const said = pattern ? bundle.formatPattern(pattern, { when: '<WHEN>' }, errors) : '';
    expect(errors).toEqual([]);
    expect(said).toMatch(/\.$/);
    expect(said.includes('<WHEN>')).toBe(id.startsWith('gate-held-'));
  });
});
