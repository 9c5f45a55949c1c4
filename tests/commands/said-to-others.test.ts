import { describe, expect, it } from 'vitest';
import { type Member, members } from '../../src/community/member.ts';
import { introductions } from '../../src/community/pairing.ts';
import { questions } from '../../src/community/question.ts';
import { stories } from '../../src/community/story.ts';
import { OWED, WISHES } from '../../src/community/wishes.ts';
import { save } from '../../src/core/effects.ts';
import type { Kind } from '../../src/core/records.ts';
import { SOURCES } from '../locales/said-in-source.ts';
import { commitOf } from '../store/store-fixtures.ts';
import { eventBy, fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

interface Case {
  /** Where it is said. */
  readonly file: string;
  readonly to: string;
  /** By which name it comes. */
  readonly name: string;
  act(world: World): Promise<void>;
}

const CASES: readonly Case[] = [
  {
    ...{ file: 'commands/kudos.ts', to: 'dana', name: 'kudos' },
    act: (world) => say(world, 'noam', ['kudos @dana for the sheet', '1']),
  },
  {
    ...{ file: 'commands/intro/request.ts', to: 'dana', name: 'introduction-request' },
    act: (world) => say(world, 'noam', ['intro to @dana', 'skip', '1']),
  },
  ...(['yes', 'no'] as const).map((said) => ({
    ...{ file: 'commands/intro/reply.ts', to: 'noam', name: 'introduction-answer' },
    async act(world: World) {
      await say(world, 'noam', ['intro to @dana', 'skip', '1']);
      await say(world, 'dana', [`intro ${said} ${await onlyOne(world, introductions)}`]);
    },
  })),
  {
    ...{ file: 'commands/intro/write.ts', to: 'noam', name: 'introduction-answer' },
    async act(world) {
      await say(world, 'noam', ['intro to @dana', 'skip', '1']);
      const made = await onlyOne(world, introductions);
      await say(world, 'dana', [`intro yes ${made}`]);
      await leavesTheConsole(world, 'dana');
      await say(world, 'dana', [`intro write ${made}`, 'At extension 12', '1']);
    },
  },
  {
    ...{ file: 'commands/ask/answer.ts', to: 'noam', name: 'ask-answer' },
    async act(world) {
      await say(world, 'noam', ['ask who keeps a list of falls at home?', '1']);
      await say(world, 'ruth', [`ask answer ${await onlyOne(world, questions)}`, 'אצלנו', '1']);
    },
  },
  {
    ...{ file: 'commands/story/meet.ts', to: 'dana', name: 'story-introduction' },
    async act(world) {
      await say(world, 'dana', ['story', 'Falls', 'Light', 'Fewer', 'skip', 'skip', 'story publish']);
      await say(world, 'noam', [`stories meet ${await onlyOne(world, stories)}`, 'ward 3', '1']);
    },
  },
  {
    ...{ file: 'commands/meeting/notice.ts', to: 'noam', name: 'meeting' },
    async act(world) {
      await say(world, 'noam', ['rsvp case-hour@20261202T1900 yes']);
      await say(world, 'ruth', ['פגישה ביטול case-hour@20261202T1900 אין חדר']);
    },
  },
  {
    ...{ file: 'commands/group/succession.ts', to: 'dana', name: 'privacy' },
    act: (world) => say(world, 'ruth', ['privacy erase', 'Dana Levi', '1', 'erase']),
  },
  {
    ...{ file: 'commands/group/leading.ts', to: 'ministry', name: 'group' },
    async act(world) {
      await say(world, 'ruth', ['privacy erase', 'Dana Levi', '1', 'erase']);
      await world.hears({
        ...eventBy('dana', 'declines', world.now()),
        ...{ kind: 'choice', choice: 'group decline geriatrics' },
      });
    },
  },
];

/** Said to a group's channel alone, which has no wishes. */
const TO_GROUPS = ['commands/did/action.ts', 'commands/did/round.ts', 'commands/meeting/outcome.ts'];
/** The answer to what was just said. */
const ANSWER = 'commands/command.ts';

async function say(world: World, who: string, lines: readonly string[]): Promise<void> {
  for (const line of lines) await world.says(who, line);
}

async function onlyOne(world: World, kind: Kind<unknown>): Promise<string> {
  const [id, ...others] = [...(await world.store.reading().all(kind)).keys()];
  expect(others).toEqual([]);
  return id ?? '';
}

/** In quiet hours: what was said is held, so that there is time to change one's mind. */
async function saidAtNight({ act, to }: Case): Promise<World> {
  const world = await createWorld({ community: fixture('communities/busy.yaml'), now: '2026-11-22T22:30' });
  await act(world);
  expect((await latest(world, to))?.state).toBe('held');
  return world;
}

async function latest(world: World, to: string) {
  return (await world.store.outbox.recent(`member/${to}`))[0];
}

async function optsOut(world: World, who: string, name: string): Promise<void> {
  await changed(world, who, { optedOut: [name] });
}

/** They still speak there; what is said to them goes to Slack. */
async function leavesTheConsole(world: World, who: string): Promise<void> {
  await changed(world, who, { handles: { slack: 'U7' } });
}

async function changed(world: World, who: string, how: Partial<Member>): Promise<void> {
  const reading = world.store.reading();
  const member = await reading.get(members, who);
  const change = member && save(members, who, { ...member, ...how });
  if (change?.do !== 'save') throw new Error(`there is no ${who}`);
  await world.store.commit(reading, commitOf(`changed/${who}`, { changes: [change] }));
}

describe('what a command says to others', () => {
  it('is all tried here', () => {
    const saying = SOURCES.filter(({ file, text }) => file.startsWith('commands/') && /do: 'say'/.test(text));
    const tried = new Set([...CASES.map(({ file }) => file), ...TO_GROUPS, ANSWER]);
    expect(saying.map(({ file }) => file)).toEqual([...tried].toSorted());
  });

  it.each(CASES)('comes by a name they can know it by: $name to $to', async (one) => {
    const world = await saidAtNight(one);
    await world.advance('2026-11-23T10:00');
    expect(await latest(world, one.to)).toMatchObject({ from: one.name, state: 'sent' });
    const names: readonly string[] = [...Object.values(WISHES).flat(), ...OWED];
    expect(names).toContain(one.name);
  });

  it.each(CASES)('is not sent to who opted out of it, and the reason is kept: $name to $to', async (one) => {
    const world = await saidAtNight(one);
    await optsOut(world, one.to, one.name);
    await world.advance('2026-11-23T10:00');
    expect(await latest(world, one.to)).toMatchObject({ state: 'skipped', why: 'opted-out' });
  });
});
