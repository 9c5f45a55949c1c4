import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { seats } from '../../src/community/group.ts';
import { members } from '../../src/community/member.ts';
import { serieses } from '../../src/community/series.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import { openChat } from '../world/other-chat.ts';
import { SMALL, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const TEXT = readFileSync(SMALL, 'utf8');
const NOAM = /^ {2}noam:\n.*\n/m;

describe('a community file that still names someone who was erased', () => {
  it('is refused by hand, with the line and how to mend it, and changes nothing', async () => {
    const world = await createWorld();
    await erases(world, 'noam');
    const line = TEXT.split('\n').indexOf('  noam:') + 1;
    await expect(byHand(world, TEXT.replace('North Hospital', 'South Hospital'))).rejects.toThrow(
      `line ${line}: members.noam: whoever has this id was erased; take the entry out, or, when they asked to ` +
        'come back, write "returns" with the date in it, such as returns: 2027-01-31',
    );
    expect(await memberOf(world, 'noam')).toBeUndefined();
    expect(await memberOf(world, 'ruth')).toMatchObject({ organisation: 'North Hospital' });
    expect(await byHand(world, TEXT.replace(NOAM, ''))).toBe(0);
  });

  it('is refused also when it calls them otherwise and gives them their handle', async () => {
    const world = await createWorld();
    await erases(world, 'noam');
    const renamed = TEXT.replace(/^ {2}noam:\n {4}\{/m, '  peled:\n    { handles: { console: noam },');
    await expect(byHand(world, renamed)).rejects.toThrow(
      'members.peled: whoever has this console handle was erased',
    );
  });

  it('is applied without them when Kehila starts, and whoever came after them stays', async () => {
    const world = await createWorld();
    await erases(world, 'ruth', '1');
    const counts: number[] = [];
    const changes = await applied(world, TEXT, (people) => void counts.push(people));
    expect([counts, changes]).toEqual([[1], 0]);
    expect(await memberOf(world, 'ruth')).toBeUndefined();
    expect(await world.store.reading().get(serieses, 'case-hour')).toMatchObject({ host: 'dana' });
    const sitting = await world.store.reading().all(seats, 'geriatrics');
    expect([...sitting.keys()]).toEqual(['dana', 'layla', 'noam']);
    expect(sitting.get('dana')?.leads).toBe('appointed');
    expect(await world.everything()).not.toMatch(/\bruth\b/);
  });

  it('makes them anew, with nothing of before, when it says that they return', async () => {
    const world = await createWorld();
    await world.says('noam', 'profile zone Europe/London');
    const before = await world.store.pseudonym('noam');
    await erases(world, 'noam');
    await world.advance('+1d');
    const returned = returning('2026-11-23');
    await byHand(world, returned);
    expect(await memberOf(world, 'noam')).toMatchObject({ zone: 'Asia/Jerusalem', since: world.now() });
    expect(await world.store.pseudonym('noam')).not.toBe(before);
    // The word may go once it was heard.
    await byHand(world, TEXT);
    expect(await memberOf(world, 'noam')).toMatchObject({ returns: '2026-11-23' });

    await erases(world, 'noam');
    await expect(byHand(world, returned)).rejects.toThrow('was erased');
    await expect(byHand(world, TEXT)).rejects.toThrow('was erased');
    await byHand(world, returning('2027-02-01'));
    expect(await memberOf(world, 'noam')).toMatchObject({ returns: '2027-02-01' });
  });
});

describe('someone who was erased and writes again', () => {
  it('is a guest in each of their chats, and no code of before makes them anyone else', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    await slack.says('U1', `link ${await codeFor(world, 'noam')}`);
    const code = await codeFor(world, 'noam');
    await erases(world, 'noam');
    world.told('noam');
    slack.told('U1');
    await world.says('noam', 'rsvp 1 yes');
    for (const who of ['U1', 'U2'])
      for (const line of [`link ${code}`, 'profile']) await slack.says(who, line);
    expect(world.told('noam').join()).toContain(GUEST);
    for (const who of ['U1', 'U2']) expect(slack.told(who).at(-1)).toContain(GUEST);
    const renamed = TEXT.replace(/^ {2}noam:\n {4}\{/m, '  peled:\n    { handles: { slack: U1 },');
    await expect(byHand(world, renamed)).rejects.toThrow('members.peled: whoever has this slack handle was');
  });
});

const GUEST = 'I do not know you here yet';

async function codeFor(world: World, who: string): Promise<string> {
  world.told(who);
  await world.says(who, 'link');
  const [code] = /\d{4}-\d{4}/.exec(world.told(who).join()) ?? [];
  if (code === undefined) throw new Error('No code was given.');
  return code;
}

async function erases(world: World, who: string, ...first: readonly string[]): Promise<void> {
  await world.says(who, 'privacy erase');
  const word = who === 'ruth' ? 'מחיקה' : 'erase';
  for (const line of [...first, '1', word]) await world.says(who, line);
  expect(await memberOf(world, who)).toBeUndefined();
}

async function memberOf(world: World, id: string) {
  return await world.store.reading().get(members, id);
}

function returning(day: string): string {
  return TEXT.replace(/^ {2}noam:\n {4}\{/m, `  noam:\n    { returns: ${day},`);
}

async function byHand(world: World, text: string): Promise<number> {
  return await applied(world, text);
}

async function applied(world: World, text: string, leftOut?: (people: number) => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-apply-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'community.yaml');
  writeFileSync(path, text);
  // Each time another moment: what is applied twice in one is applied once.
  await world.advance('+1m');
  return await applyFile(world.ports, { path, show: () => {}, ...(leftOut && { leftOut }) });
}
