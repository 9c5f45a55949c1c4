import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eraseAgain } from '../../src/app/erase-again.ts';
import type { Ports } from '../../src/app/ports.ts';
import { take } from '../../src/app/take.ts';
import { checkinProgress, checkinRounds } from '../../src/community/checkin.ts';
import { members } from '../../src/community/member.ts';
import { marksOf } from '../../src/community/suppression.ts';
import { createMention } from '../../src/core/names.ts';
import { createArchive } from '../../src/store/archive/archive.ts';
import { eventBy, fixture, SITE, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

/** Not in English words of ours, so that nothing else is found by it. */
const TEXT = 'zanzibarine';
const NOAM = { id: 'noam', handles: [{ platform: 'console', id: 'noam' }] } as const;

describe('someone who was erased', () => {
  it('is nowhere any more: not in Redis, not in the archive, not in the journal', async () => {
    const world = await createWorld();
    await lives(world);
    const [who = ''] = await pseudonymsOf(world);
    expect(tracesIn(await world.everything())).toEqual(['id', 'name', 'text']);
    const archive = archiveOf();
    await archive.archive(world.store.log, { until: world.now() - 1 });

    await asksToBeErased(world);
    await world.settles();

    expect(world.told('noam').at(-1)).toBe(
      'It is done: nothing here is about you any more, but where others wrote of you without your full name, by a first name say, it cannot be known that it was you. Thank you for the time you were with us.',
    );
    expect(tracesIn(await world.everything())).toEqual([]);
    expect(tracesIn(archive.files())).toEqual([]);
    expect(tracesIn(JSON.stringify(world.troubles))).toEqual([]);
    const events = await archive.query('select count(*) as n from events where who = $1', [who], {
      hot: world.store.log,
    });
    expect(Number(events[0]?.['n'])).toBeGreaterThan(2);
  });

  it('and someone else, erased once more after a restore, are counted as two in an open round', async () => {
    const world = await createWorld({ community: fixture('communities/check-ins.yaml') });
    await world.advance('2026-11-23T11:00');
    const [round] = (await world.store.reading().all(checkinRounds)).keys();
    const answered = async () => (await world.store.reading().all(checkinProgress, round)).size;
    const before = await answered();
    const people = await world.store.reading().many(members, ['noam', 'tamar']);
    const marks = people.flatMap((member) => [...marksOf(member, SITE.secret).values()]);
    await eraseAgain(world.ports, new Set(marks));
    await eraseAgain(world.ports, new Set(marks));
    expect(await answered()).toBe(before);
    const kept = await world.store.reading().get(checkinRounds, round ?? '');
    expect(new Set(kept?.asked).size).toBe(before);
    expect(JSON.stringify(kept)).not.toMatch(/noam|tamar/);
  });

  it('leaves the others as they were', async () => {
    const world = await createWorld();
    await lives(world);
    await asksToBeErased(world);
    await world.settles();
    world.told('dana');
    await world.says('dana', 'פרטיות למה');
    expect(world.told('dana')).toHaveLength(1);
    const all = await world.everything();
    for (const other of ['Dana Levi', 'Layla Mansour', 'Tamar Golan']) expect(all).toContain(other);
  });

  it('is erased to the end, wherever whoever does it is killed', async () => {
    const world = await createWorld();
    await lives(world);
    await asksToBeErased(world);
    let deaths = 0;
    for (let steps = 0; ; steps += 1) {
      const [turn] = await world.store.turns.due(world.now());
      if (!turn) break;
      try {
        await take({ ...world.ports, store: mortal(world.ports.store, steps) }, turn);
      } catch (error) {
        expect(String(error)).toContain('killed');
        deaths += 1;
      }
    }
    expect(deaths).toBeGreaterThan(3);
    await world.settles();
    expect(world.told('noam').filter((text) => text.startsWith('It is done'))).toHaveLength(1);
    expect(tracesIn(await world.everything())).toEqual([]);
  });

  it('comes back as somebody else', async () => {
    const world = await createWorld();
    await lives(world);
    const before = await pseudonymsOf(world);
    await asksToBeErased(world);
    await world.settles();
    const again = await world.store.pseudonym('noam');
    expect(before).not.toContain(again);
  });
});

/** Answers, asks, writes and is written about. */
async function lives(world: World): Promise<void> {
  await world.says('noam', 'rsvp 1 maybe');
  await world.says('noam@geriatrics', `hello everyone, ${TEXT}`);
  await world.says('noam', 'rsvp 2 yes');
  await world.says('noam', `ask Who knows the ${TEXT} of old age?`);
  await world.says('noam', 'cancel');
  await world.says('noam', 'link');
  await world.says('noam', 'privacy export');
  await world.says('noam', `profile zone ${TEXT}`);
  await world.says('ruth', `meeting cancel 2 without Noam Peled`);
  await world.advance('2026-11-24T20:00');
  await world.says('noam', 'pause');
  await world.says('noam', `${TEXT}`);
  world.told('noam');
}

/** Heard, and nothing done about it yet. */
async function asksToBeErased(world: World): Promise<void> {
  for (const line of ['privacy erase', '1']) await world.says('noam', line);
  await world.app.hear({ ...eventBy('noam', 'last', world.now()), kind: 'message', text: 'erase' });
}

async function pseudonymsOf(world: World): Promise<string[]> {
  const used = (await world.log()).filter(
    ({ kind, subject }) => kind === 'command.used' && subject === 'link',
  );
  return used.map(({ who }) => who);
}

function tracesIn(text: string): string[] {
  const found = { id: createMention(NOAM)(text), name: text.includes('Noam'), text: text.includes(TEXT) };
  return Object.entries(found).flatMap(([what, is]) => (is ? [what] : []));
}

/** A store whose process is killed after so many steps. */
function mortal(store: Ports['store'], steps: number): Ports['store'] {
  let left = steps;
  const living =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return await act(...args);
    };
  return {
    ...store,
    commit: living(store.commit),
    erasing: { ...store.erasing, scrub: living(store.erasing.scrub) },
  };
}

function archiveOf() {
  const dir = mkdtempSync(join(tmpdir(), 'kehila-erased-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const files = () =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.parquet'))
      .map((file) => readFileSync(join(dir, file), 'latin1'))
      .join('\n');
  return { ...createArchive({ dir }), files };
}
