// What someone does in Slack with what they were last told: presses it, picks from it, fills in the modal it opens.
import { expect } from 'vitest';
import type { Post } from '../../fakes/slack/fake-slack.ts';
import { GERIATRICS, idOf, type SlackHouse } from './slack-house.ts';

const MARKS = /[\u200e\u200f\u2066-\u2069]/g;

/** Each act resolves when all that it causes was said; an act that Slack or Kehila does not take fails the test. */
export function handsIn(house: SlackHouse) {
  const { slack } = house;
  const done = async (act: Promise<{ readonly acknowledged: boolean }>) => {
    expect(await act).toMatchObject({ acknowledged: true });
    await house.settles();
  };
  const tapOn = async (name: string, post: Post, label: string) => {
    const isMenu = JSON.stringify(post.blocks).includes('"static_select"');
    await done((isMenu ? slack.picks : slack.clicks)(idOf(name), post, label));
  };
  return {
    /** In private, or in the channel. */
    types: (name: string, line: string, where: 'dm' | 'channel' = 'dm') => {
      const [command = '', ...text] = line.split(' ');
      return done(slack.slash(idOf(name), where === 'dm' ? where : GERIATRICS, command, text.join(' ')));
    },
    says: (name: string, text: string) => done(slack.says(idOf(name), 'dm', text)),
    /** On what they were last told, of all that can be tapped on. */
    async taps(name: string, ...labels: readonly string[]) {
      for (const label of labels) {
        const post = slack.told(idOf(name)).findLast(({ blocks }) => blocks.some(isActions));
        if (!post) throw new Error(`${name} was told nothing to tap on`);
        await tapOn(name, post, label);
      }
    },
    /** On what everyone sees in the channel. */
    async tapsInChannel(name: string, label: string) {
      const post = postsForAll(house).findLast(({ blocks }) => blocks.some(isActions));
      if (!post) throw new Error('there is nothing to tap on in the channel');
      await tapOn(name, post, label);
    },
    /** The modal's answers, by label or block id. */
    async submits(name: string, answers: Readonly<Record<string, string>>) {
      const sent = await slack.submits(idOf(name), answers);
      expect(sent).toMatchObject({ acknowledged: true, errors: {} });
      expect(sent.trouble).toBeUndefined();
      await house.settles();
    },
    /** What the channel shows to everyone, marks of direction left out. */
    channel: () => postsForAll(house).map(({ text }) => text.replaceAll(MARKS, '')),
    /** What stands in the modal, as JSON, marks of direction left out. */
    modal: (name: string) => JSON.stringify(slack.modalOf(idOf(name))?.blocks ?? []).replaceAll(MARKS, ''),
  };
}

function postsForAll({ slack }: SlackHouse): readonly Post[] {
  return slack.posts(GERIATRICS).filter(({ bot, only }) => bot && only === undefined);
}

function isActions({ type }: { readonly type: string }): boolean {
  return type === 'actions';
}
