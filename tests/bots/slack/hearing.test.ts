import { describe, expect, it } from 'vitest';
import { GERIATRICS, idOf, useSlackHouses } from './slack-house.ts';

const openHouse = useSlackHouses();
const [DANA, NOAM, LAYLA] = ['dana', 'noam', 'layla'].map(idOf) as [string, string, string];

/** What people did on Slack, as the engagement log has it. */
async function acts(house: Awaited<ReturnType<typeof openHouse>>) {
  return (await house.log()).filter(({ who, platform }) => who !== '' && platform === 'slack');
}

describe('what is heard in the channels of groups', () => {
  it('enters the log without its text: messages, replies and reactions', async () => {
    const house = await openHouse();
    const { ts } = await house.slack.says(LAYLA, GERIATRICS, 'how do you measure frailty?');
    await house.slack.says(NOAM, GERIATRICS, 'with a scale', { threadTs: ts });
    await house.slack.reacts(DANA, { channel: GERIATRICS, ts }, 'heart');
    const log = await acts(house);
    expect(log.map(({ kind }) => kind)).toEqual(['message.posted', 'message.posted', 'reaction.given']);
    const [asked, replied, reacted] = log;
    expect(asked).toMatchObject({ group: 'geriatrics', platform: 'slack', size: 27, re_who: '' });
    expect(replied).toMatchObject({ re_who: asked?.who, re_org: 'Galil Clinic', re_at: asked?.at });
    expect(reacted).toMatchObject({ re_who: asked?.who, size: 0 });
    expect(JSON.stringify(log)).not.toContain('frailty');
  });

  it('counts once: not when it is edited, deleted, or said by a bot', async () => {
    const house = await openHouse();
    const message = { type: 'message', channel: GERIATRICS, user: DANA, text: 'x', ts: '1795311941.000100' };
    const odd = [
      { ...message, subtype: 'message_changed', message },
      { ...message, subtype: 'message_deleted' },
      { ...message, subtype: 'channel_join' },
      { ...message, subtype: 'bot_message', bot_id: 'B1' },
      { ...message, bot_id: 'B1' },
      { ...message, user: house.slack.botUserId },
      { ...message, user: 'USLACKBOT' },
    ];
    for (const [i, event] of odd.entries()) {
      const payload = { type: 'event_callback', event_id: `Ev${i}`, event_time: 1_795_311_941, event };
      expect(await house.slack.deliver({ type: 'events_api', payload })).toMatchObject({
        acknowledged: true,
      });
    }
    expect(await acts(house)).toEqual([]);
  });

  it('keeps the groups true when people come and go', async () => {
    const house = await openHouse();
    await house.slack.joins(idOf('tamar'), GERIATRICS);
    await house.slack.leaves(DANA, GERIATRICS);
    expect((await acts(house)).map(({ kind }) => kind)).toEqual(['group.joined', 'group.left']);
    await house.slack.slash(idOf('tamar'), 'dm', '/meetings');
    await house.settles();
    expect(house.last('tamar').text).toContain('4 meetings ahead');
  });
});

describe('who is heard', () => {
  it('tells apart guests, other organisations, bots and accounts that are no more', async () => {
    const house = await openHouse();
    house.slack.addUser({ id: 'U0GUEST', name: 'guest', kind: 'guest' });
    house.slack.addUser({ id: 'U0ABROAD', name: 'abroad', kind: 'external' });
    house.slack.addUser({ id: 'U0BOT', name: 'robot', kind: 'bot' });
    house.slack.addUser({ id: 'U0GONE', name: 'gone', kind: 'deactivated' });
    const heard: unknown[] = [];
    const other = await (await house.another()).listen({
      hear: (event) => Promise.resolve(heard.push([event.by.id, event.outside])),
      home: house.app.home,
      now: () => Promise.resolve(house.now()),
    });
    await house.listening.stop();
    for (const id of ['U0GUEST', 'U0ABROAD', 'U0BOT', 'U0GONE', DANA])
      expect(await house.slack.says(id, 'dm', 'help')).toMatchObject({ acknowledged: true });
    await house.slack.becomes(DANA, 'deactivated');
    await house.slack.says(DANA, 'dm', 'help');
    await other.stop();
    expect(heard).toEqual([
      ['U0GUEST', 'guest'],
      ['U0ABROAD', 'external'],
      [DANA, undefined],
    ]);
  });

  it('does not let an account of another organisation act for the ministry', async () => {
    const house = await openHouse();
    const file = { name: 'calendar.ics', text: 'no calendar' };
    await house.slack.says(idOf('ministry'), 'dm', 'geriatrics', { files: [file] });
    await house.slack.becomes(idOf('ministry'), 'external');
    await house.slack.says(idOf('ministry'), 'dm', 'geriatrics', { files: [file] });
    await house.settles();
    const [own, abroad] = house.told('ministry');
    expect(own).toContain('group');
    expect(abroad).not.toBe(own);
  });

  it('tells a stranger how to join, in private, and nothing else', async () => {
    const house = await openHouse();
    await house.slack.slash('U0STRANGER', GERIATRICS, '/meetings').catch(() => undefined);
    await house.slack.says('U0STRANGER', 'dm', 'meetings');
    await house.settles();
    const told = house.slack.told('U0STRANGER');
    expect(told.map(({ channel }) => channel)).toEqual(told.map(() => house.slack.dmOf('U0STRANGER')));
    expect(told.at(-1)?.text).toMatch(/link/u);
    expect(told.at(-1)?.text, 'in the language they wrote in').not.toMatch(/\p{Script=Hebrew}/u);
    expect(told.map(({ text }) => text).join()).not.toContain('Case hour');
  });

  it('links an account by a one-time code from another chat', async () => {
    const house = await openHouse();
    await house.slack.slash(NOAM, 'dm', '/link');
    await house.settles();
    expect(house.told('noam').join()).toMatch(/\d{4}-\d{4}/u);
  });
});

describe('what someone types', () => {
  it('is plain again after Slack has marked it up', async () => {
    const house = await openHouse();
    await house.slack.says(NOAM, 'dm', 'meetngs & <b> "quoted" <!channel> http://typed.example');
    await house.settles();
    expect(house.told('noam').join()).toContain('meetings');
    expect(house.last('noam').text).not.toMatch(/<[!@#h]/u);
  });

  it('may be a calendar: it is fetched with the bot’s token, from Slack alone', async () => {
    const house = await openHouse();
    const text = 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n';
    await house.slack.says(idOf('ruth'), 'dm', '', { files: [{ name: 'team.ics', text }] });
    await house.settles();
    expect(house.told('ruth')).toHaveLength(1);
  });

  it('may be long, odd or foreign, and is answered', async () => {
    const house = await openHouse();
    for (const text of ['x'.repeat(40_000), '\u202e\u0000\ud800', '٣', '🙈'.repeat(500)])
      expect(await house.slack.says(NOAM, 'dm', text)).toMatchObject({ acknowledged: true });
    await house.settles();
    expect(house.told('noam')).toHaveLength(4);
  });
});

describe('App Home', () => {
  it('shows what waits for me, and is shown anew when I have answered there', async () => {
    const house = await openHouse();
    expect(await house.slack.opensHome(NOAM)).toMatchObject({ acknowledged: true });
    const before = JSON.stringify(house.slack.homeOf(NOAM));
    expect(before).toContain('Case hour');
    await house.slack.clicksHome(NOAM, 'Yes');
    await house.settles();
    expect(house.told('noam')).toEqual([expect.stringMatching(/^Noted: coming to Case hour/)]);
    expect(JSON.stringify(house.slack.homeOf(NOAM))).not.toBe(before);
  });

  it('is in the language of whoever looks', async () => {
    const house = await openHouse();
    await house.slack.opensHome(DANA);
    expect(JSON.stringify(house.slack.homeOf(DANA))).toContain('שעת מקרה');
  });

  it('tells an account of another organisation of no group they lead, and one that is gone nothing', async () => {
    const house = await openHouse();
    const ruth = idOf('ruth');
    const page = async () => {
      await house.slack.opensHome(ruth);
      return JSON.stringify(house.slack.homeOf(ruth));
    };
    expect(await page()).toContain('בהובלתך');
    await house.slack.becomes(ruth, 'external');
    expect(await page()).not.toContain('בהובלתך');
    await house.slack.becomes(DANA, 'deactivated');
    await house.slack.opensHome(DANA);
    expect(house.slack.homeOf(DANA)).toBeUndefined();
  });
});
