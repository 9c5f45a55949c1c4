import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enact } from '../../src/app/enact.ts';
import type { Move } from '../../src/app/seating.ts';
import { channels, type Group, groups, seatings, seats } from '../../src/community/group.ts';
import { handles, type Member, members } from '../../src/community/member.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import type { Place } from '../../src/core/chat.ts';
import { save } from '../../src/core/effects.ts';
import { MINUTE } from '../../src/core/time.ts';
import { eventBy, SMALL, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

interface When {
  /** Milliseconds from now. */
  readonly after?: number;
}

let count = 0;
function moved(world: World, [who, how]: [string, Move['kind']], { after = 0 }: When = {}): Move {
  count += 1;
  return { ...eventBy(who, `move-${count}`, world.now() + after), kind: how };
}

const sits = async (world: World, who: string, group: string) => {
  const reading = world.store.reading();
  const seat = await reading.get(seats, who, group);
  const seating = await reading.get(seatings, who);
  expect(seating?.groups.includes(group) ?? false, 'both ways round say the same').toBe(seat !== undefined);
  return seat !== undefined;
};

/** What was moved, by group, after what applying the file logged. */
const moves = async (world: World) =>
  (await world.log()).flatMap(({ kind, group, platform }) =>
    kind.startsWith('group.') && platform !== '' ? [`${kind} ${group}`] : [],
  );

/** Noam on Slack and WhatsApp too, where the group has channels too. */
async function everywhere(): Promise<World> {
  const world = await createWorld();
  await enact(world.ports, { id: 'set up', at: world.now(), from: 'test' }, async (read) => {
    const noam = (await read.get(members, 'noam')) as Member;
    const group = (await read.get(groups, 'geriatrics')) as Group;
    const names = [
      ['slack', 'U1', 'C1'],
      ['whatsapp', 'W1', 'G1'],
    ] as const;
    for (const [platform, who, channel] of names) {
      await read.get(handles, who, platform);
      await read.get(channels, channel, platform);
    }
    return [
      save(members, 'noam', { ...noam, handles: { ...noam.handles, slack: 'U1', whatsapp: 'W1' } }),
      save(groups, 'geriatrics', { ...group, channels: { ...group.channels, slack: 'C1', whatsapp: 'G1' } }),
      ...names.flatMap(([platform, who, channel]) => [
        save(handles, who, { member: 'noam' }, platform),
        save(channels, channel, { group: 'geriatrics' }, platform),
      ]),
    ];
  });
  return world;
}

function movedOn(
  world: World,
  [platform, how]: ['slack' | 'whatsapp', Move['kind']],
  { after = 0 }: When = {},
): Move {
  const [who, channel] = platform === 'slack' ? ['U1', 'C1'] : ['W1', 'G1'];
  count += 1;
  const place: Place = { platform, kind: 'group', id: channel };
  return { id: `move-${count}`, at: world.now() + after, by: { platform, id: who }, in: place, kind: how };
}

describe('joining a group’s channel', () => {
  it('gives a seat, once', async () => {
    const world = await createWorld();
    const event = moved(world, ['tamar@geriatrics', 'joined']);
    await world.hears(event);
    await world.hears(event);
    await world.hears(moved(world, ['tamar@geriatrics', 'joined'], { after: MINUTE }));
    expect(await sits(world, 'tamar', 'geriatrics')).toBe(true);
    expect(await sits(world, 'tamar', 'webinars')).toBe(true);
    expect(await moves(world)).toEqual(['group.joined geriatrics']);
    expect(world.told('tamar')).toEqual([]);
    await world.says('tamar', 'meetings');
    expect(world.told('tamar')[0]).toContain('Case hour');
  });

  it('changes nothing for who sits there already, is unknown, or is no channel’s', async () => {
    const world = await createWorld();
    const before = await world.store.reading().get(seats, 'ruth', 'geriatrics');
    await world.hears(moved(world, ['ruth@geriatrics', 'joined']));
    await world.hears(moved(world, ['guest@geriatrics', 'joined']));
    await world.hears(moved(world, ['tamar@nowhere', 'joined']));
    await world.hears(moved(world, ['tamar', 'joined']));
    expect(await world.store.reading().get(seats, 'ruth', 'geriatrics')).toEqual(before);
    expect(await moves(world)).toEqual([]);
    expect(world.told('guest')).toEqual([]);
  });

  it('outlives an apply of the same file', async () => {
    const world = await createWorld();
    await world.hears(moved(world, ['tamar@geriatrics', 'joined']));
    await world.hears(moved(world, ['noam@geriatrics', 'left']));
    for (const prune of [false, true]) {
      await applyFile(world.ports, { path: SMALL, show: () => {}, prune });
      expect(await sits(world, 'tamar', 'geriatrics')).toBe(true);
      expect(await sits(world, 'noam', 'geriatrics')).toBe(false);
    }
  });
});

describe('leaving a group’s channel', () => {
  it('gives up the seat, once', async () => {
    const world = await createWorld();
    await world.hears(moved(world, ['noam@geriatrics', 'left']));
    await world.hears(moved(world, ['noam@geriatrics', 'left'], { after: MINUTE }));
    expect(await sits(world, 'noam', 'geriatrics')).toBe(false);
    expect(await moves(world)).toEqual(['group.left geriatrics']);
    expect(await world.store.reading().get(seatings, 'noam')).toBeUndefined();
  });

  it('leaves a leader in the seat, and is logged', async () => {
    const world = await createWorld();
    await world.hears(moved(world, ['ruth@geriatrics', 'left']));
    expect(await sits(world, 'ruth', 'geriatrics')).toBe(true);
    expect(await moves(world)).toEqual(['group.left geriatrics']);
  });

  it('leaves the seat to who is in the group’s channel elsewhere, until they leave that too', async () => {
    const world = await everywhere();
    await world.hears(movedOn(world, ['slack', 'left']));
    expect(await sits(world, 'noam', 'geriatrics')).toBe(true);
    expect(await moves(world)).toEqual([]);
    await world.hears(movedOn(world, ['whatsapp', 'left'], { after: MINUTE }));
    expect(await sits(world, 'noam', 'geriatrics')).toBe(false);
    await world.hears(movedOn(world, ['slack', 'joined'], { after: 2 * MINUTE }));
    expect(await sits(world, 'noam', 'geriatrics')).toBe(true);
    expect(await moves(world)).toEqual(['group.left geriatrics', 'group.joined geriatrics']);
  });
});

describe('moves in one channel', () => {
  const story = fc.array(fc.constantFrom<Move['kind']>('joined', 'left'), { minLength: 1, maxLength: 6 });

  it('come to the latest of them, in whatever order and however often they are told', async () => {
    const world = await createWorld();
    let after = 0;
    await fc.assert(
      fc.asyncProperty(story, fc.infiniteStream(fc.nat()), async (hows, chance) => {
        const moves = hows.map((how) => {
          after += MINUTE;
          return moved(world, ['layla@geriatrics', how], { after });
        });
        const shuffled = [...moves, ...moves]
          .map((move) => ({ move, place: chance.next().value as number }))
          .toSorted((a, b) => a.place - b.place);
        for (const { move } of shuffled) await world.app.hear(move);
        expect(await sits(world, 'layla', 'geriatrics')).toBe(hows.at(-1) === 'joined');
      }),
      { numRuns: 60 },
    );
  });
});
