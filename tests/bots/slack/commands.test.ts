import { describe, expect, it } from 'vitest';
import { GERIATRICS, idOf, useSlackHouses } from './slack-house.ts';

const openHouse = useSlackHouses();
const NOAM = idOf('noam');

describe.each(['sockets', 'http'] as const)('a command in Slack, over %s', (over) => {
  it('is answered in the channel to the person alone, in their language', async () => {
    const house = await openHouse({ over });
    expect(await house.slack.slash(idOf('dana'), GERIATRICS, '/rsvp', '1 yes')).toMatchObject({
      acknowledged: true,
      tries: 1,
    });
    await house.settles();
    expect(house.told('dana')).toEqual([expect.stringContaining('שעת מקרה')]);
    expect(house.last('dana')).toMatchObject({ channel: GERIATRICS, only: idOf('dana') });
  });

  it('asks for what it lacks in a modal, and takes it from there', async () => {
    const house = await openHouse({ over });
    await house.slack.slash(NOAM, 'dm', '/rsvp');
    expect(house.slack.modalOf(NOAM)).toMatchObject({ title: { text: 'Rsvp' }, submit: { text: 'Send' } });
    const meeting = 'Case hour: Wednesday 25 November, 19:00 (Jerusalem)';
    const sent = await house.slack.submits(NOAM, { 'Which meeting?': meeting, 'Will you be there?': 'Yes' });
    expect(sent).toMatchObject({ acknowledged: true, errors: {} });
    expect(sent.trouble).toBeUndefined();
    await house.settles();
    expect(house.slack.modalOf(NOAM)).toBeUndefined();
    expect(house.told('noam')).toEqual([expect.stringMatching(/^Noted: coming to Case hour/)]);
  });

  it('says what is wrong beside the field, changes nothing, and takes the mended answer', async () => {
    const house = await openHouse({ over });
    await house.slack.slash(NOAM, 'dm', '/pause');
    const before = (await house.log()).length;
    const wrong = await house.slack.submits(NOAM, { 'Or something else': 'until the cows come home' });
    expect(wrong.mistakes).toEqual({ 'Or something else': expect.stringContaining('pause 2 weeks') });
    expect(wrong.trouble).toBeUndefined();
    expect((await house.log()).length).toBe(before);
    expect(await house.slack.submits(NOAM, { 'Or something else': '3d' })).toMatchObject({ errors: {} });
    await house.settles();
    expect(house.told('noam')).toEqual([expect.stringContaining('25 November')]);
  });

  it('offers a "did you mean" for a wrong word, and any language for the one word', async () => {
    const house = await openHouse({ over });
    await house.slack.slash(NOAM, 'dm', '/kehila', 'meetngs');
    await house.slack.slash(idOf('dana'), 'dm', '/kehila', 'מפגשים');
    await house.settles();
    expect(house.told('noam')).toEqual([expect.stringContaining('meetings')]);
    expect(house.told('dana')).toEqual([expect.stringContaining('4 פגישות בקרוב')]);
  });

  it('is never left without an acknowledgement, however little it means', async () => {
    const house = await openHouse({ over });
    const odd = [
      {
        type: 'slash_commands',
        payload: { command: '/nonsense', text: '', user_id: NOAM, trigger_id: 't1', channel_id: 'D9' },
      },
      {
        type: 'interactive',
        payload: {
          type: 'block_actions',
          user: { id: NOAM },
          trigger_id: 't2',
          actions: [{ type: 'datepicker', action_id: 'x' }],
        },
      },
      {
        type: 'interactive',
        payload: { type: 'message_action', callback_id: 'old', user: { id: NOAM }, trigger_id: 't3' },
      },
      {
        type: 'interactive',
        payload: { type: 'view_closed', user: { id: NOAM }, view: { callback_id: 'form' } },
      },
      {
        type: 'events_api',
        payload: { type: 'event_callback', event_id: 'E1', event: { type: 'emoji_changed' } },
      },
    ];
    for (const raw of odd)
      expect(await house.slack.deliver(raw), JSON.stringify(raw)).toMatchObject({ acknowledged: true });
  });
});

describe('a command in Slack', () => {
  it('given to everyone is answered for everyone, in its thread if it was mentioned in one', async () => {
    const house = await openHouse();
    const { ts } = await house.slack.says(idOf('layla'), GERIATRICS, 'good morning');
    await house.slack.says(NOAM, GERIATRICS, `<@${house.slack.botUserId}> meetings`, { threadTs: ts });
    await house.settles();
    const answers = house.slack.posts(GERIATRICS).filter(({ bot, threadTs }) => bot && threadTs === ts);
    expect(answers).toMatchObject([{ text: expect.stringContaining('3 meetings ahead') }]);
  });

  it('in a channel without the bot is answered in private', async () => {
    const house = await openHouse();
    house.slack.addChannel({ id: 'C0ELSEWHERE', name: 'elsewhere', members: [NOAM], botIsIn: false });
    await house.slack.slash(NOAM, 'C0ELSEWHERE', '/profile');
    await house.settles();
    expect(house.last('noam')).toMatchObject({ channel: house.slack.dmOf(NOAM) });
  });

  it('is asked in words, in private, when its modal cannot be opened', async () => {
    const house = await openHouse();
    house.slack.fault('views.open', { kind: '500' });
    expect(await house.slack.slash(NOAM, GERIATRICS, '/pause')).toMatchObject({ acknowledged: true });
    await house.settles();
    expect(house.told('noam')).toEqual([expect.stringContaining('cancel')]);
    await house.slack.says(NOAM, 'dm', '1w');
    await house.settles();
    expect(house.told('noam')).toEqual([expect.stringContaining('29 November')]);
    expect(house.troubles.splice(0)).toHaveLength(1);
  });

  it('by a button has its effect, for whoever presses it', async () => {
    const house = await openHouse();
    await house.advance('2026-11-24T19:00');
    const reminder = house.slack.posts(GERIATRICS).at(-1);
    if (!reminder) throw new Error('no reminder');
    expect(await house.slack.clicks(NOAM, reminder, 'Yes')).toMatchObject({ acknowledged: true });
    expect(await house.slack.clicks(idOf('layla'), reminder, 'No')).toMatchObject({ acknowledged: true });
    await house.settles();
    expect(house.told('noam')).toEqual([expect.stringMatching(/^Noted: coming to Case hour/)]);
    expect((await house.log()).filter(({ kind }) => kind === 'meeting.answered')).toHaveLength(2);
  });

  it('asked for in words is answered by the buttons below, each question by its own', async () => {
    const house = await openHouse();
    const dana = idOf('dana');
    await house.slack.says(dana, 'dm', 'הגעה');
    await house.settles();
    const which = house.last('dana');
    const meeting = 'שעת מקרה: יום רביעי, 9 בדצמבר, 19:00 (ירושלים)';
    await house.slack.clicks(dana, which, meeting);
    await house.settles();
    await house.slack.clicks(dana, house.last('dana'), 'כן');
    await house.settles();
    expect(house.told('dana').at(-1)).toContain('נרשם: הגעה לפגישה שעת מקרה');
    await house.slack.clicks(dana, which, meeting);
    await house.settles();
    expect(house.told('dana')).toEqual([expect.stringMatching(/^השאלה הזאת כבר סגורה/)]);
  });

  it('delivered four times at two processes has one effect', async () => {
    const house = await openHouse({ over: 'http' });
    const other = await (await house.another()).listen({
      ...house.app,
      now: () => Promise.resolve(house.now()),
    });
    house.slack.deliverTo([house.listening.way, other.way]);
    await house.slack.says(NOAM, 'dm', 'rsvp 1 yes');
    await house.slack.redeliver(undefined, 3);
    await house.settles();
    await other.stop();
    expect(house.told('noam')).toHaveLength(1);
  });
});
