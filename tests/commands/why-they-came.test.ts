import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/commands/command.ts';
import { why } from '../../src/commands/privacy/why.ts';
import { NOT_NEEDED, REASONS } from '../../src/community/gate.ts';
import type { Message } from '../../src/core/chat.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import type { Row } from '../../src/core/outbox.ts';
import { DAY } from '../../src/core/time.ts';
import { createWords } from '../../src/locales/words.ts';
import { NOW, row } from '../store/store-fixtures.ts';

/** Everything that may become of a message, but for what is refused for a platform's own reasons. */
const FATES: readonly Partial<Row>[] = [
  { state: 'sent', receipt: { id: '1', at: NOW } },
  ...[{ state: 'unclear' } as const, { state: 'failed', why: 'no such chat' } as const],
  ...[{ state: 'waiting' } as const, { state: 'waiting', why: 'not-its-turn' } as const],
  ...REASONS.filter((reason) => reason !== 'too-late' && reason !== 'opted-out').map(
    (reason) => ({ state: 'held', why: reason, due: NOW + DAY }) as const,
  ),
  ...[...REASONS, NOT_NEEDED].map((reason) => ({ state: 'skipped', why: reason }) as const),
];

function said(what: Partial<Row>, language: (typeof LANGUAGES)[number]): string {
  const member = { zone: 'Asia/Jerusalem' };
  const place = { platform: 'console', kind: 'private', id: 'dana' };
  const call = { words: createWords(language), member, place, at: NOW, id: '1' } as unknown as Call;
  const [effect] = why.run([row('a', { weight: 'ritual', message: { text: 'Hello' }, ...what })], call);
  return (effect as { message: Message }).message.text;
}

describe.each(LANGUAGES)('why a message came or did not, in %s', (language) => {
  it('is told otherwise for every fate, with the moment it waits for', () => {
    const told = FATES.map((fate) => said({ from: 'kudos', ...fate }, language));
    // Two ways of waiting are one to whoever waits.
    expect(new Set(told).size).toBe(FATES.length - 1);
    const until = createWords(language).when(NOW + DAY, 'Asia/Jerusalem');
    const held = FATES.flatMap(({ state }, i) => (state === 'held' ? [told[i]] : []));
    expect(held.filter((text) => !text?.includes(until))).toEqual([]);
  });
});
