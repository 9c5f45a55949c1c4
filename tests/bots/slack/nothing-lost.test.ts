import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Hearing } from '../../../src/bots/slack/hearing/respond.ts';
import { held, unhandled } from './own-bolt.ts';
import { GERIATRICS, type HouseOptions, idOf, type SlackHouse, useSlackHouses } from './slack-house.ts';

const openHouse = useSlackHouses();
const NOAM = idOf('noam');

const hearingOf = (house: SlackHouse): Hearing => ({
  hear: house.app.hear,
  home: house.app.home,
  now: () => Promise.resolve(house.now()),
});

/** A house where another process hears instead, as the test has it. */
async function houseHearing(
  options: HouseOptions,
  change: (hearing: Hearing) => Partial<Hearing>,
): Promise<SlackHouse & { leave(): Promise<void> }> {
  const house = await openHouse(options);
  const hearing = hearingOf(house);
  const other = await (await house.another()).listen({ ...hearing, ...change(hearing) });
  await house.listening.stop();
  if (options.over === 'http') house.slack.deliverTo(other.way);
  return { ...house, leave: other.stop };
}

/** How often Noam's answer had its effect. */
const answers = async (house: SlackHouse) =>
  (await house.log()).filter(({ kind }) => kind === 'meeting.answered').length;

const acts = [
  ['an event', (house: SlackHouse) => house.slack.says(NOAM, 'dm', 'rsvp 1 yes')],
  ['a command', (house: SlackHouse) => house.slack.slash(NOAM, GERIATRICS, '/rsvp', '1 yes')],
] as const;

describe.each(['sockets', 'http'] as const)('what is said over %s', (over) => {
  // Over sockets a refusal is a silence, which Slack breaks after three seconds.
  const ackWithin = over === 'sockets' ? 500 : 3_000;

  it.each(acts)('is acknowledged when it is committed, and not before: %s', async (_what, act) => {
    const gate = held();
    const order: string[] = [];
    const house = await houseHearing({ over }, ({ hear }) => ({
      async hear(event, show) {
        order.push('heard');
        await gate.promise;
        const done = await hear(event, show);
        order.push('committed');
        return done;
      },
    }));
    const acknowledged = act(house).then(({ acknowledged: ok }) => order.push(`acknowledged: ${ok}`));
    await pause(150);
    expect(order).toEqual(['heard']);
    gate.open();
    await acknowledged;
    await house.leave();
    expect(order).toEqual(['heard', 'committed', 'acknowledged: true']);
    expect(await answers(house)).toBe(1);
  });

  it('comes again when it could not be taken, and then has its effect once', async () => {
    let tries = 0;
    const house = await houseHearing({ over, fake: { ackWithin } }, ({ hear }) => ({
      async hear(event, show) {
        tries += 1;
        if (tries === 1) throw new Error('Redis is away');
        const done = await hear(event, show);
        // It is committed, and this process does not get to know.
        if (tries === 2) throw new Error('the reply was lost');
        return done;
      },
    }));
    const said = await house.slack.says(NOAM, 'dm', 'rsvp 1 yes');
    await house.leave();
    expect(said).toMatchObject({ acknowledged: true, tries: 3 });
    expect(await answers(house)).toBe(1);
    expect(house.troubles.splice(0)).toHaveLength(2);
  });

  it('is not acknowledged while Redis is away, and has its effect once when it is back', async () => {
    const rejected = unhandled();
    const house = await openHouse({ over, fake: { ackWithin, retries: [50] } });
    house.client.disconnect();
    const away = await house.slack.says(NOAM, 'dm', 'rsvp 1 yes');
    expect(away).toMatchObject({ acknowledged: false, ...(over === 'http' && { status: 503, tries: 2 }) });
    await house.client.connect();
    expect(await house.slack.redeliver(away.id)).toMatchObject([{ acknowledged: true }]);
    expect(await answers(house)).toBe(1);
    expect(house.troubles.splice(0).length).toBeGreaterThan(0);
    expect(rejected).toEqual([]);
  });

  it('delivered four times at two processes, in any order, has one effect', async () => {
    const house = await openHouse({ over });
    const other = await (await house.another()).listen(hearingOf(house));
    if (over === 'http') house.slack.deliverTo([house.listening.way, other.way]);
    const { id } = await house.slack.says(NOAM, 'dm', 'rsvp 1 yes');
    await house.slack.says(idOf('layla'), 'dm', 'rsvp 1 no');
    expect(await house.slack.redeliver(id, 3)).toEqual(
      Array(3).fill(expect.objectContaining({ acknowledged: true })),
    );
    await house.settles();
    await other.stop();
    expect(await answers(house)).toBe(2);
    expect(house.told('noam')).toHaveLength(1);
  });
});

describe('a Redis that does not answer', () => {
  it('has HTTP refused within 2.5 s, and sockets unanswered; what was said has its effect once', async () => {
    const [http, sockets] = [
      await openHouse({ over: 'http', fake: { retries: [] } }),
      await openHouse({ over: 'sockets', fake: { retries: [], ackWithin: 1_000 } }),
    ];
    const paused = http.client.call('CLIENT', 'PAUSE', '2900', 'WRITE');
    await paused;
    const [refused, unanswered] = await Promise.all(
      [http, sockets].map((house) => house.slack.says(NOAM, 'dm', 'rsvp 1 yes')),
    );
    expect(refused).toMatchObject({ acknowledged: false, status: 503 });
    expect(refused?.ms).toBeLessThan(2_900);
    expect(unanswered).toMatchObject({ acknowledged: false });
    await http.client.call('CLIENT', 'UNPAUSE');
    for (const house of [http, sockets]) {
      expect(await house.slack.redeliver()).toMatchObject([{ acknowledged: true }]);
      expect(await answers(house)).toBe(1);
    }
  });
});
