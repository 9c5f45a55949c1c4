import { describe, expect, it } from 'vitest';
import { actName } from '../../src/app/event-id.ts';
import { introductionId } from '../../src/community/pairing.ts';
import { namedInLog } from '../world/named-in-log.ts';
import { eventBy, fixture, useWorlds } from '../world.ts';

// Every world looks, when its test ends, whether its log names anyone; here is what would be found by guessing.
const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

describe('the engagement log', () => {
  it('tells of a turn that was missed what it was, and not for whom', async () => {
    const world = await createWorld({ community });
    await world.says('noam', 'ask who has a triage protocol for falls at home?');
    await world.app.hear({ ...eventBy('noam', 'last', world.now()), kind: 'message', text: '1' });
    const turns = (await world.store.turns.due(world.now())).map(({ id }) => id);
    expect(turns.filter((id) => /\/(dana|layla|shira)$/.test(id))).toHaveLength(3);
    world.clockTo('2026-12-22T09:00');
    await world.settles();
    const missed = (await world.log()).filter(({ kind }) => kind === 'turn.missed');
    expect(missed.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['ask-person', 'ask-group', 'ask-follow-up']),
    );
    expect(await namedInLog(world.store.reading(), missed)).toEqual([]);
  });

  it('finds who is named, in whatever field', async () => {
    const world = await createWorld();
    const [event] = await world.log();
    if (!event) throw new Error('Nothing was logged.');
    for (const field of ['id', 'subject', 'group', 're_who'] as const) {
      const named = { ...event, [field]: 'ask/q1/noam' };
      expect(await namedInLog(world.store.reading(), [named])).toEqual([
        `${event.kind} ${field}: ask/q1/noam`,
      ]);
    }
  });

  it('has ids that nobody can make again, once the key of whoever acted is gone', async () => {
    const world = await createWorld();
    await world.hears({ ...eventBy('noam', 'said by noam', world.now()), kind: 'message', text: 'help' });
    const used = (await world.log()).find(({ kind }) => kind === 'command.used');
    const act = actName({ id: 'heard/console/said by noam' }, 0);
    expect(used?.id).toBe(await world.store.digest('noam', act));
    await world.store.erasing.scrub({ id: 'noam', handles: [], name: '' });
    expect(used?.id).not.toBe(await world.store.digest('noam', act));
  });

  it('calls an introduction by what nobody can try two names against', () => {
    const pair = ['dana', 'noam'] as const;
    expect(introductionId(pair, 'one secret')).toMatch(/^i[\da-f]{12}$/);
    expect(introductionId(pair, 'one secret')).not.toBe(introductionId(pair, 'another'));
  });
});
