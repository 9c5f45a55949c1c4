// profile: your details, and what comes to you unasked; language, zone, quiet hours and some kinds of message are set here.
import { organisationOf, regionOf } from '../community/affiliation.ts';
import { checkinLeaves } from '../community/checkin.ts';
import { type Member, members } from '../community/member.ts';
import { introducings } from '../community/pairing.ts';
import { professionIn } from '../community/profession.ts';
import { welcomes } from '../community/welcome.ts';
import { withWish } from '../community/wishes.ts';
import { log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import { LANGUAGES } from '../core/languages.ts';
import { readLanguage, readTimeOfDay, readZone } from '../locales/reading.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { createWords } from '../locales/words.ts';
import { answer, type Call, command } from './command.ts';
import { pauseLine } from './pause-line.ts';
import { type WishFacts, wishLines } from './profile/wish-lines.ts';

/** Kinds of message that have no command of their own to turn them off by. */
const SWITCHES = ['reminders', 'votes', 'requests', 'thanks', 'welcome'] as const;
const SETTINGS = ['language', 'zone', 'quiet', ...SWITCHES] as const;
type Setting = (typeof SETTINGS)[number];

export const profile = command<WishFacts | undefined>({
  name: 'profile',
  allow: ['member'],
  parse(text) {
    if (text.trim() === '') return {};
    const named = verbNamed('profile', SETTINGS, text);
    if (!named) throw new UserError('profile-not-understood', { word: text.trim().slice(0, 40) });
    return { set: named.verb, ...(named.rest !== '' && { to: named.rest }) };
  },
  async facts(read, { member: { id } }) {
    const [member, leave, introducing, welcome] = await Promise.all([
      read.get(members, id),
      read.get(checkinLeaves, id),
      read.get(introducings, id),
      read.get(welcomes, id),
    ]);
    return member && { member, leave, introducing, welcome };
  },
  ask(_facts, { answers, words }) {
    const { set, to } = answers;
    if (set !== undefined && !isSetting(set))
      throw new UserError('profile-not-understood', { word: set.slice(0, 40) });
    if (set === undefined || to !== undefined) return [];
    return [{ name: 'to', label: words.say(`profile-ask-${set}`), ...optionsOf(set, words.say) }];
  },
  run(facts, call) {
    if (!facts) return [];
    const { set } = call.answers;
    if (!isSetting(set)) return [answer(call, shown(facts, call))];
    const changed = withSetting(facts.member, set, (call.answers['to'] ?? '').trim());
    const words = createWords(changed.language);
    return [
      save(members, changed.id, changed),
      log({ kind: 'profile.changed', by: changed.id, subject: set }),
      answer(call, words.say('profile-changed')),
    ];
  },
});

function isSetting(text: string | undefined): text is Setting {
  return (SETTINGS as readonly (string | undefined)[]).includes(text);
}

/** Throws UserError for what cannot be read as such a setting. */
function withSetting(member: Member, set: Setting, to: string): Member {
  switch (set) {
    case 'language': {
      const language = readLanguage(to);
      if (language === undefined) throw new UserError('bad-language');
      return { ...member, language };
    }
    case 'zone': {
      const zone = readZone(to);
      if (zone === undefined) throw new UserError('bad-zone');
      return { ...member, zone };
    }
    case 'quiet': {
      const [from, until] = to.split(/\s*(?:-|–|—|\bto\b|\buntil\b|עד|إلى|\s)\s*/u).map(readTimeOfDay);
      if (from === undefined || until === undefined) throw new UserError('bad-quiet-hours');
      return { ...member, quiet: { from, to: until } };
    }
    default: {
      const said = verbNamed('profile', ['on', 'off'], to)?.verb;
      if (said === undefined) throw new UserError('neither-on-nor-off');
      return { ...member, optedOut: withWish(member.optedOut, set, said === 'on') };
    }
  }
}

function optionsOf(set: Setting, say: (id: string) => string) {
  if (set === 'language')
    return {
      options: LANGUAGES.map((id) => ({ id, label: createWords(id).say('my-language') })),
      free: true,
    };
  if (set === 'zone' || set === 'quiet') return {};
  return { options: ['on', 'off'].map((id) => ({ id, label: say(`wish-state-${id}`) })) };
}

function shown(facts: WishFacts, call: Call): string {
  const { member } = facts;
  const { words, community, at } = call;
  const quiet = member.quiet ?? community.quiet;
  const { name, zone } = member;
  const profession = professionIn(member.profession, words);
  const organisation = organisationOf(member, community, words);
  const region = regionOf(member, community, words);
  const paused = pauseLine(member, { now: at, words });
  return [
    words.say('profile-who', { name, profession, organisation, region }),
    words.say('profile-language', { language: words.say(`language-${member.language}`) }),
    words.say('profile-zone', { zone }),
    words.say('profile-quiet', { from: quiet.from, to: quiet.to }),
    words.say('profile-how'),
    words.say('wishes-intro'),
    ...wishLines(facts, call),
    words.say('wishes-owed'),
    ...(paused === undefined ? [] : [paused]),
  ].join('\n');
}
