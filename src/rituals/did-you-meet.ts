// Three weeks after two were introduced, asks both, once, whether they met.
import { type Member, members } from '../community/member.ts';
import { areKeptApart, type Introduction, introductions, MET, otherOf } from '../community/pairing.ts';
import type { Effect } from '../core/effects.ts';
import { DID_YOU_MEET } from './introducing.ts';
import { ritual } from './ritual.ts';

interface Facts {
  readonly introduction: Introduction;
  /** Both, else there is nothing to ask. */
  readonly people: readonly Member[];
}

export const didYouMeet = ritual<Facts>({
  name: DID_YOU_MEET,
  due: () => [],
  async facts(read, { subject }) {
    const introduction = await read.get(introductions, subject);
    if (introduction?.state !== 'made') return undefined;
    const { one, other } = introduction;
    // Whoever wants nothing more to do with the other is not reminded of them.
    if (await areKeptApart(read, one, other)) return undefined;
    const people = await read.many(members, [one, other]);
    return people.length === 2 ? { introduction, people } : undefined;
  },
  plan({ introduction, people }, { turn, words }) {
    return people.flatMap((member): Effect[] => {
      const other = people.find(({ id }) => id === otherOf(introduction, member.id));
      if (!other || introduction.met[member.id] !== undefined) return [];
      const inTheirs = words(member.language);
      const choices = MET.map((said) => ({
        id: `intro met ${introduction.id} ${said}`,
        label: inTheirs.say(`intro-met-${said}`),
      }));
      return [
        {
          do: 'say',
          key: `${turn.id}/${member.id}`,
          to: { member: member.id },
          message: { text: inTheirs.say('intro-did-you-meet', { name: other.name }), choices },
          weight: 'nudge',
          until: turn.until,
          about: introduction.id,
        },
      ];
    });
  },
  async wanted(read, { about, member = '' }) {
    const introduction = await read.get(introductions, about);
    if (introduction?.state !== 'made' || introduction.met[member] !== undefined) return false;
    return !(await areKeptApart(read, introduction.one, introduction.other));
  },
});
