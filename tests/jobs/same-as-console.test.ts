// The console takes what is due by itself, production has BullMQ do it: both must come to the same.
import { describe, expect, it, onTestFinished } from 'vitest';
import { createConsoleBot } from '../../src/bots/console/console-bot.ts';
import { instantNamed } from '../../src/bots/console/session.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import { settle } from '../../src/compose/settle.ts';
import { DAY, type Instant } from '../../src/core/time.ts';
import { accountOf } from '../chaos/account.ts';
import { useRedis } from '../world/use-redis.ts';
import { eventBy, fixture } from '../world.ts';
import { createJobHouse, furnish, type Hand, type JobHouse, type Rooms } from './job-house.ts';

const SMALL = fixture('communities/small.yaml');
const ZONE = 'Asia/Jerusalem';
const [BEGINS, ENDS] = ['2026-11-22T09:00', '2026-12-20T09:00'].map((local) => instantNamed(local, ZONE));

const SAID = [
  ['2026-11-22T10:00', 'dana', 'rsvp case-hour@20261125T1900 yes'],
  ['2026-11-22T10:05', 'noam@geriatrics', 'meetings'],
  ['2026-11-23T11:00', 'layla', 'rsvp case-hour@20261125T1900 maybe'],
  ['2026-11-24T17:30', 'layla', '1'],
  ['2026-11-25T12:00', 'noam', 'pause 8d'],
  ['2026-11-30T08:00', 'ruth', 'no such word'],
  ['2026-12-01T09:30', 'dana', 'rsvp case-hour@20261202T1900 yes'],
] as const;

const EVENTS = SAID.map(([local, who, text], i) => ({
  ...eventBy(who, `e-${i}`, instantNamed(local, ZONE)),
  kind: 'message' as const,
  text,
}));

const redis = useRedis();

describe('the same community, clock and words', () => {
  it('come to the same rows and the same log by hand and through BullMQ', { timeout: 90_000 }, async () => {
    const byHand = await lived('by hand');
    const byJobs = await lived('by jobs', byHand.moments);
    expect(byHand.rows.length).toBeGreaterThan(30);
    expect(byJobs.rows).toEqual(byHand.rows);
    expect(byJobs.log).toEqual(byHand.log);
    expect(byJobs.sent).toEqual(byHand.sent);
  });
});

/** Through these moments, or through those at which something is due. */
async function lived(how: 'by hand' | 'by jobs', given: readonly Instant[] = []) {
  const client = await redis.connect();
  const namespace = redis.namespace();
  const hand: Hand = { now: BEGINS ?? 0 };
  const sent: string[] = [];
  const bot = createConsoleBot({ show: ({ at, to, text }) => void sent.push(`${to} ${at} ${text}`) }, () =>
    Promise.resolve(hand.now),
  );
  const house: Rooms & Partial<JobHouse> =
    how === 'by jobs'
      ? await createJobHouse(client, namespace, { hand, bot })
      : furnish(client, namespace, { hand, bot });
  onTestFinished(async () => {
    await house.close?.();
    await client.quit();
  });
  await applyFile(house.ports, { path: SMALL, show: () => {} });

  const moments: Instant[] = [];
  const ahead = [...given];
  for (let now: Instant | undefined = BEGINS; now !== undefined && now < (ENDS ?? 0); ) {
    hand.now = now;
    moments.push(now);
    await Promise.all(EVENTS.filter(({ at }) => at === now).map((event) => house.app.hear(event)));
    if (house.tick && house.quiet) {
      await house.tick();
      await house.quiet();
      now = ahead[moments.length];
    } else {
      await settle(house.app, now, house.ports.journal);
      now = await nextMoment(house.app, now);
    }
  }
  expect(house.troubles).toEqual([]);
  const account = await accountOf(client, namespace, '');
  return {
    moments,
    rows: [...account.rows.values()],
    log: account.events.map(({ kind, at, subject }) => `${kind} ${at} ${subject}`).sort(),
    sent: sent.sort(),
  };
}

async function nextMoment(app: ReturnType<typeof furnish>['app'], now: Instant): Promise<Instant> {
  const due = (await app.nextDue(now, now + DAY)) ?? now + DAY;
  return Math.min(due > now ? due : now + DAY, ...EVENTS.map(({ at }) => at).filter((at) => at > now));
}
