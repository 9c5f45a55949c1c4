import { describe, expect, it } from 'vitest';
import { members } from '../../src/community/member.ts';
import { introducings } from '../../src/community/pairing.ts';
import { WISH_NAMES, type Wish, wants } from '../../src/community/wishes.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { createWords } from '../../src/locales/words.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

async function isWanted(world: World, wish: Wish): Promise<boolean> {
  const read = world.store.reading();
  const [member, pairs] = await Promise.all([read.get(members, 'noam'), read.get(introducings, 'noam')]);
  return wants(member?.optedOut ?? [], wish) && (wish !== 'pairs' || (pairs?.on ?? false));
}

describe('what comes unasked', () => {
  it('is shown with the words that change it', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: ask off
      kehila → noam: No questions come to you any more. “ask on” turns them on again.
      noam → kehila: checkin off 1.12
      kehila → noam: No check-ins until Tuesday 1 December, 00:00 (Jerusalem). “checkin on” ends this sooner.
      noam → kehila: profile thanks no
      kehila → noam: Changed. This holds from now on.
      noam → kehila: profile requests
      kehila → noam: Requests of others to be introduced to you?
          “back” for the question before, “cancel” to stop here.
          1. on
          2. off
      noam → kehila: 2
      kehila → noam: Changed. This holds from now on.
      noam → kehila: profile votes perhaps
      kehila → noam: That is neither on nor off. Type one of the two.
      noam → kehila: pause 1w
      kehila → noam: Paused until Sunday 29 November, 09:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
      noam → kehila: profile
      kehila → noam: Noam Peled, social worker, Centre Fund, centre
          Language: English
          Time zone: Asia/Jerusalem
          Quiet hours: 21:30–08:00
          To change these: profile language, profile zone, profile quiet.
          What comes to you, and the words that change it:
          Reminders of meetings: on (“profile reminders off”)
          Reminders of votes: on (“profile votes off”)
          Check-ins: off until Tuesday 1 December (“checkin on”)
          Being asked for a story: on (“story never”)
          Readers of your stories: on (“story never introductions”)
          Questions of others: off (“ask on”)
          Requests to meet you: off (“profile requests on”)
          Being paired with others: off (“intro on”)
          Thanks of others: off (“profile thanks on”)
          What you asked for yourself, and what concerns a group you lead, has no switch.
          Paused until Sunday 29 November, 09:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
    `);
  });

  it.each(LANGUAGES)('changes by those words in %s, and the profile shows that it did', async (language) => {
    const world = await createWorld();
    const words = createWords(language);
    await world.says('noam', `profile language ${words.say('my-language')}`);
    for (const wish of WISH_NAMES) {
      for (const to of ['on', 'off', 'on'] as const) {
        await world.says('noam', words.say(`wish-word-${wish}-${to}`));
        expect(await isWanted(world, wish), `${wish} ${to}`).toBe(to === 'on');
        world.told('noam');
        await world.says('noam', words.say('command-profile').split(',')[0] ?? '');
        const lines = (world.told('noam')[0] ?? '').split('\n');
        const line = lines.find((text) => text.startsWith(`${words.say(`wish-${wish}`)}:`));
        const word = words.say(`wish-word-${wish}-${to === 'on' ? 'off' : 'on'}`);
        // Who is no newcomer is not told of messages to newcomers.
        if (wish !== 'welcome') expect(line).toMatch(new RegExp(`[“״«]${word}[”״»]`));
      }
    }
  });

  it('is silent on what is for newcomers where one is none', async () => {
    const world = await createWorld();
    await world.says('noam', 'profile');
    expect(world.told('noam')[0]).not.toContain('newcomers');
  });
});

describe('a profile', () => {
  it.each(LANGUAGES)('fits on the screen of a phone in %s', async (language) => {
    const world = await createWorld();
    const words = createWords(language);
    await world.says('noam', `profile language ${words.say('my-language')}`);
    await world.says('noam', 'pause 1w');
    world.told('noam');
    await world.says('noam', words.say('command-profile').split(',')[0] ?? '');
    const lines = world.told('noam').flatMap((text) => text.split('\n'));
    expect(lines.length).toBeLessThanOrEqual(18);
  });
});
