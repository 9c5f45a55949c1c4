// turns: ten thousand meetings that open in one minute, taken by the workers; how late after the tick's start each is
// committed. Weekly series rather than turns set for later: the tick has to find them first, which is the harder case.
import { enact } from '../src/app/enact.ts';
import type { Ports } from '../src/app/ports.ts';
import { createApp } from '../src/app.ts';
import type { CommunityFile } from '../src/community/apply.ts';
import { meetingSettings } from '../src/community/meeting-settings.ts';
import { type Series, serieses } from '../src/community/series.ts';
import { save } from '../src/core/effects.ts';
import { DAY, type Instant, instantOf, MINUTE, WEEK } from '../src/core/time.ts';
import { createBareScript } from './bare-script.ts';
import { atOnce, type Measurement, median, quantile, timed } from './measure.ts';
import { withRedis } from './own-redis.ts';
import { createTown, demoFile, type Hand, settleIn } from './town.ts';
import { createWorkroom, type Workroom } from './workroom.ts';

const GROUPS = 100;
const SERIES_IN_A_GROUP = 100;
const COUNT = GROUPS * SERIES_IN_A_GROUP;
/** As many as the workers have under way: four jobs of a hundred turns. */
const AT_ONCE = 400;
const ROUNDS = 3;

const START = '2026-11-22T19:00';
const ZONE = 'Asia/Jerusalem';
const FIRST = instantOf(START, ZONE);

export const turns: Measurement = {
  name: 'turns',
  measure: () =>
    withRedis(async ({ client, url }) => {
      const hand: Hand = { now: FIRST - DAY };
      const { ports } = createTown(client, hand);
      await settleBusily(ports);
      const bare = await createBareScript(client);
      const room = await createWorkroom({ url, app: createApp(ports), hand });
      const floors: number[] = [];
      const rounds: (readonly number[])[] = [];
      try {
        for (let round = 0; round <= ROUNDS; round += 1) {
          floors.push(await timed(() => atOnce(AT_ONCE, COUNT, (i) => bare(`${round}-${i}`))));
          rounds.push(await openAll({ ports, room, hand }, FIRST + round * WEEK));
        }
      } finally {
        await room.close();
      }
      const counted = rounds.slice(1);
      const figure = median(counted.map((late) => quantile(late, 0.99)));
      const beside = {
        firstSecondsLate: median(counted.map((late) => Math.min(...late))),
        medianSecondsLate: median(counted.map(median)),
        floorSeconds: median(floors.slice(1)),
      };
      return [{ name: 'turns', figure, unit: 's late (p99)', goal: { atMost: 1 }, beside }];
    }),
};

/** How late each was, in seconds. What else was due before it (announcements, outcomes) is done beforehand. */
async function openAll(
  { ports, room, hand }: { ports: Ports; room: Workroom; hand: Hand },
  at: Instant,
): Promise<readonly number[]> {
  hand.now = at - MINUTE;
  await room.tick();
  hand.now = at;
  const late = await room.tick();
  const undone = await ports.store.turns.undone([...late.keys()]);
  if (late.size !== COUNT || undone.length > 0)
    throw new Error(`of ${COUNT} turns ${late.size} ran, and ${undone.length} of those were not committed`);
  return [...late.values()];
}

/** A hundred groups, in each of them a leader and a hundred weekly meetings that all start together. */
async function settleBusily(ports: Ports): Promise<void> {
  const demo = demoFile();
  const ids = Array.from({ length: GROUPS }, (_, i) => `group-${i}`);
  await settleIn(ports, { ...demo, ...groupsNamed(ids, demo), series: [] });
  for (const group of ids) {
    const series = weekly(group, await ports.clock.now());
    const cause = { id: `series/${group}`, at: FIRST, from: 'bench' };
    await enact(ports, cause, async (read) => {
      await read.many(
        serieses,
        series.map(({ id }) => id),
      );
      return series.map((one) => save(serieses, one.id, one));
    });
  }
}

function groupsNamed(ids: readonly string[], { groups, members }: CommunityFile) {
  // Nothing but the announcement, the opening and the outcome is due, so that no other turn falls into the minute.
  const meetings = meetingSettings.parse({
    announceDays: 3,
    remindMinutes: [],
    askMaybeMinutes: 0,
    swapMinutes: 0,
  });
  return {
    groups: groups
      .slice(0, 1)
      .flatMap((group) => ids.map((id) => ({ ...group, id, channels: {}, meetings }))),
    seats: ids.map((group, i) => ({
      group,
      member: members[i % members.length]?.id ?? '',
      leads: 'appointed' as const,
    })),
  };
}

function weekly(group: string, since: Instant): Series[] {
  return Array.from({ length: SERIES_IN_A_GROUP }, (_, i): Series => {
    const id = `${group}-${i}`;
    const rule = { start: START, zone: ZONE, rule: 'FREQ=WEEKLY' };
    return {
      minutes: 60,
      title: 'Weekly',
      open: false,
      ...rule,
      id,
      group,
      uid: id,
      exceptions: {},
      sequence: 0,
      since,
    };
  });
}
