import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { enact } from '../../src/app/enact.ts';
import { channels, groups, seats } from '../../src/community/group.ts';
import { handles, members } from '../../src/community/member.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import { save } from '../../src/core/effects.ts';
import { eventBy, SMALL, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

/** Someone whom the community file named later, and who now joins a group's channel. */
async function joins(world: World, id: string, language: 'en' | 'he'): Promise<void> {
  const since = world.now();
  await enact(world.ports, { id: `test/${id}`, at: since, from: 'test' }, async (read) => {
    await Promise.all([read.get(members, id), read.get(handles, id, 'console')]);
    const dana = await read.get(members, 'dana');
    if (!dana) throw new Error('Dana is not here.');
    const member = {
      ...dana,
      id,
      name: id === 'adam' ? 'Adam Shaw' : 'מיה כהן',
      language,
      handles: { console: id },
      since,
    };
    return [save(members, id, member), save(handles, id, { member: id }, 'console')];
  });
  expect(await world.store.reading().get(channels, 'geriatrics', 'console')).toBeDefined();
  expect(await world.store.reading().get(groups, 'geriatrics')).toBeDefined();
  await world.hears({ ...eventBy(`${id}@geriatrics`, `joined-${id}`, world.now()), kind: 'joined' });
}

describe('someone new', () => {
  it('is greeted in three short messages over three days, and never again', async () => {
    const world = await createWorld();
    await world.advance('2026-11-22T10:00');
    await joins(world, 'adam', 'en');
    await world.advance('2026-11-22T13:00');
    expect(world.told('adam')).toHaveLength(1);
    await world.advance('2026-11-23T08:30');
    expect(world.told('adam')).toEqual([]);
    await world.restart();
    await world.advance('2026-11-23T13:00');
    expect(world.told('adam')[0]).toContain('The next meeting is Case hour');
    await world.advance('2026-12-20T13:00');
    const rest = world.told('adam').filter((text) => text.includes('last message of this kind'));
    expect(rest).toHaveLength(1);
    const events = (await world.log()).filter(({ kind }) => kind === 'member.welcomed');
    expect(events.map(({ subject }) => subject)).toEqual(['1', '2', '3']);
  });

  it('says that one is enough, and hears no more of it', async () => {
    const world = await createWorld();
    await world.advance('2026-11-22T10:00');
    await joins(world, 'maya', 'he');
    await world.converses(`
      :clock 2026-11-22T12:30
      ── Sun 2026-11-22 12:00
      kehila → maya: שלום מיה כהן, כאן העוזר של Small Health Community, כדי להכריז על פגישות, לשמור מה יצא מהן ולמצוא מי יודע מה. מעכשיו שמור לך מקום כאן: גריאטריה.
          ״עזרה״ מראה מה יש, ״פגישות״ את הפגישות הבאות. עוד שתי הודעות קצרות יגיעו, מחר ובעוד שלושה ימים.
          1. מה יש כאן
          2. בלי הודעות כאלה
      ── Sun 2026-11-22 12:30
      maya → kehila: 2
      kehila → maya: בסדר: לא יגיעו עוד הודעות הצטרפות. על פגישות של הקבוצות עדיין תבוא הודעה.
    `);
    await world.advance('2026-11-29T13:00');
    expect(world.told('maya').filter((text) => text.includes('הפסקה שבוע'))).toEqual([]);
  });

  it('hears no more once they have left', async () => {
    const world = await createWorld();
    await world.advance('2026-11-22T10:00');
    await joins(world, 'adam', 'en');
    await world.advance('2026-11-22T13:00');
    await world.hears({ ...eventBy('adam@geriatrics', 'left', world.now()), kind: 'left' });
    world.told('adam');
    await world.advance('2026-11-29T13:00');
    expect(world.told('adam')).toEqual([]);
  });

  it('is not whoever was there from the start', async () => {
    const world = await createWorld();
    await world.advance('2026-11-24T10:00');
    expect((await world.log()).map(({ kind }) => kind)).not.toContain('member.welcomed');
  });

  it('is not who was there from the start and moves to another group', async () => {
    const world = await createWorld();
    await world.advance('2026-11-24T10:00');
    await applies(world, (file) => file.replace(/(tamar:\n.*)\[webinars\]/, '$1[geriatrics]'));
    expect((await world.store.reading().all(seats, 'geriatrics')).has('tamar')).toBe(true);
    await world.advance('2026-11-30T10:00');
    expect((await world.log()).map(({ kind }) => kind)).not.toContain('member.welcomed');
  });

  it('is told of both groups they sit in, and how to join one when they sit in none', async () => {
    const world = await createWorld();
    await world.advance('2026-11-24T10:00');
    await applies(
      world,
      (file) =>
        `${file}${newMember('adam', 'Adam Shaw', '[geriatrics, webinars]')}${newMember('yoav', 'Yoav Tal', '[]')}`,
    );
    await world.converses(`
      :clock 2026-11-24T12:30
      ── Tue 2026-11-24 12:00
      kehila → adam: Welcome, Adam Shaw. I am the assistant of Small Health Community: I announce meetings, keep what came of them, and find who knows what. You now sit in Geriatrics and Webinars.
          Type “help” to see what there is, or “meetings” for the next ones. Two more short messages follow, tomorrow and in three days.
          1. What there is
          2. No more of these
      kehila → yoav: Welcome, Yoav Tal. I am the assistant of Small Health Community: I announce meetings, keep what came of them, and find who knows what. You sit in no group yet: the leader of a group can add you.
          Type “help” to see what there is.
          1. What there is
          2. No more of these
    `);
    await world.advance('2026-11-30T10:00');
    const told = (who: string) => world.told(who).filter((text) => /Older people|last message/.test(text));
    expect([told('adam').length, told('yoav').length]).toEqual([2, 0]);
  });
});

function newMember(id: string, name: string, sitsIn: string): string {
  return `  ${id}:\n    { name: ${name}, language: en, profession: nurse, organisation: Centre Fund, region: centre, groups: ${sitsIn} }\n`;
}

/** Applies the small community's file anew, changed. */
async function applies(world: World, change: (file: string) => string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'community.yaml');
  writeFileSync(path, change(readFileSync(SMALL, 'utf8')));
  await applyFile(world.ports, { path, show: () => {} });
}
