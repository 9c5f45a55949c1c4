import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPeople } from '../../../src/bots/slack/hearing/people.ts';
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from '../../fakes/slack/fake-slack.ts';
import { clientOf } from '../../fakes/slack/real-clients.ts';
import { listenTo } from './only-hearing.ts';

async function fakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const fake = await createFakeSlack({ retries: [], ...options });
  onTestFinished(() => fake.stop());
  for (const id of ['U1', 'U2']) fake.addUser({ id, name: id });
  fake.addUser({ id: 'U3', name: 'U3', kind: 'guest' });
  return fake;
}

const asked = (fake: FakeSlack, method: string) => fake.calls.filter((call) => call.method === method);
const listed = (fake: FakeSlack) => vi.waitFor(() => expect(asked(fake, 'users.list')).not.toEqual([]));

function peopleOf(fake: FakeSlack) {
  const client = clientOf(fake);
  return createPeople({ lists: client, asks: client, team: fake.teamId, report: () => {} });
}

/** As Slack tells of someone new: an event like any other. */
const joins = (fake: FakeSlack, user: object) =>
  fake.deliver({
    type: 'events_api',
    payload: { type: 'event_callback', event_id: 'Ev1', event_time: 1, event: { type: 'team_join', user } },
  });

describe('what kind of account someone has', () => {
  it('is read once for everyone, and asked for no one', async () => {
    const fake = await fakeSlack();
    const people = peopleOf(fake);
    await people.readAll();
    expect(await Promise.all(['U1', 'U3', 'USLACKBOT'].map(people.standingOf))).toEqual([
      ...['member', 'guest', 'gone'],
    ]);
    expect(asked(fake, 'users.list')).toHaveLength(1);
    expect(asked(fake, 'users.info')).toEqual([]);
  });

  it('is kept true by Slack’s news of who joins and who changes', async () => {
    const fake = await fakeSlack();
    const { heard } = await listenTo(fake);
    fake.addUser({ id: 'U4', name: 'U4' });
    await joins(fake, { id: 'U4', team_id: fake.teamId, is_restricted: true });
    await fake.becomes('U1', 'guest');
    await fake.becomes('U2', 'deactivated');
    await fake.becomes('U3', 'full');
    for (const id of ['U1', 'U2', 'U3', 'U4']) await fake.says(id, 'dm', 'hello');
    expect(heard.map(({ by, outside }) => [by.id, outside])).toEqual([
      ['U1', 'guest'],
      ['U3', undefined],
      ['U4', 'guest'],
    ]);
    expect(asked(fake, 'users.info')).toEqual([]);
  });

  it('is not set back by a list that was made before the news', async () => {
    const fake = await fakeSlack();
    const people = peopleOf(fake);
    const reading = people.readAll();
    people.learn({ id: 'U1', team_id: fake.teamId, deleted: true });
    await reading;
    expect(await people.standingOf('U1')).toBe('gone');
    expect(await people.standingOf('U2')).toBe('member');
  });

  it('is asked for each when Slack does not list its people', async () => {
    const fake = await fakeSlack();
    fake.fault('users.list', { kind: 'error', error: 'missing_scope' });
    const { heard, troubles } = await listenTo(fake);
    await listed(fake);
    for (const id of ['U3', 'U3', 'U1']) await fake.says(id, 'dm', 'hello');
    expect(heard.map(({ outside }) => outside)).toEqual(['guest', 'guest', undefined]);
    expect(asked(fake, 'users.info')).toHaveLength(2);
    expect(troubles).toEqual([[expect.stringContaining('did not list its people'), expect.anything()]]);
  });

  it.each([
    ['says nothing', { kind: 'hang' }],
    ['refuses', { kind: '429', retryAfter: 30 }],
  ] as const)('keeps no one from being heard in time when Slack %s', async (_what, fault) => {
    const fake = await fakeSlack({ ackWithin: 2_900 });
    fake.fault('users.list', { kind: 'error', error: 'internal_error' });
    fake.fault('users.info', fault);
    const { heard, troubles } = await listenTo(fake);
    await listed(fake);
    expect(await fake.says('U3', 'dm', 'hello')).toMatchObject({ acknowledged: true });
    expect(heard).toHaveLength(1);
    expect(troubles).toHaveLength(2);
  });
});
