// profile: your details; language, zone, quiet hours and reminders can be set here.
import { type Member, members } from '../community/member.ts';
import { log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import { LANGUAGES } from '../core/languages.ts';
import { readLanguage, readTimeOfDay, readZone } from '../locales/reading.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { createWords } from '../locales/words.ts';
import { answer, type Call, command } from './command.ts';

const SETTINGS = ['language', 'zone', 'quiet', 'reminders'] as const;
type Setting = (typeof SETTINGS)[number];

/** The ritual that `profile reminders off` opts out of. */
const REMINDERS = 'meeting-reminder';

export const profile = command<Member | undefined>({
  name: 'profile',
  allow: ['member'],
  parse(text) {
    if (text.trim() === '') return {};
    const named = verbNamed('profile', SETTINGS, text);
    if (!named) throw new UserError('profile-not-understood', { word: text.trim().slice(0, 40) });
    return { set: named.verb, ...(named.rest !== '' && { to: named.rest }) };
  },
  facts: (read, call) => read.get(members, call.member.id),
  ask(_member, { answers, words }) {
    const { set, to } = answers;
    if (set !== undefined && !isSetting(set))
      throw new UserError('profile-not-understood', { word: set.slice(0, 40) });
    if (set === undefined || to !== undefined) return [];
    return [{ name: 'to', label: words.say(`profile-ask-${set}`), ...optionsOf(set, words.say) }];
  },
  run(member, call) {
    if (!member) return [];
    const { set } = call.answers;
    if (!isSetting(set)) return [answer(call, shown(member, call))];
    const changed = CHANGES[set](member, (call.answers['to'] ?? '').trim());
    const words = createWords(changed.language);
    return [
      save(members, member.id, changed),
      log({ kind: 'profile.changed', by: member.id, subject: set }),
      answer(call, words.say('profile-changed')),
    ];
  },
});

function isSetting(text: string | undefined): text is Setting {
  return (SETTINGS as readonly (string | undefined)[]).includes(text);
}

const CHANGES: Readonly<Record<Setting, (member: Member, to: string) => Member>> = {
  language(member, to) {
    const language = readLanguage(to);
    if (language === undefined) throw new UserError('bad-language');
    return { ...member, language };
  },
  zone(member, to) {
    const zone = readZone(to);
    if (zone === undefined) throw new UserError('bad-zone');
    return { ...member, zone };
  },
  quiet(member, to) {
    const [from, until] = to.split(/\s*(?:-|–|—|\bto\b|\buntil\b|עד|إلى|\s)\s*/u).map(readTimeOfDay);
    if (from === undefined || until === undefined) throw new UserError('bad-quiet-hours');
    return { ...member, quiet: { from, to: until } };
  },
  reminders(member, to) {
    const others = member.optedOut.filter((ritual) => ritual !== REMINDERS);
    return { ...member, optedOut: to === 'off' ? [...others, REMINDERS] : others };
  },
};

function optionsOf(set: Setting, say: (id: string) => string) {
  if (set === 'language')
    return { options: LANGUAGES.map((id) => ({ id, label: createWords(id).say('my-language') })) };
  if (set === 'reminders')
    return { options: ['on', 'off'].map((id) => ({ id, label: say(`reminders-${id}`) })) };
  return {};
}

function shown(member: Member, { words, community, at }: Call): string {
  const quiet = member.quiet ?? community.quiet;
  const { name, profession, organisation, region, zone } = member;
  const lines = [
    words.say('profile-who', { name, profession, organisation, region }),
    words.say('profile-language', { language: words.say(`language-${member.language}`) }),
    words.say('profile-zone', { zone }),
    words.say('profile-quiet', { from: quiet.from, to: quiet.to }),
    words.say('profile-reminders', {
      state: words.say(member.optedOut.includes(REMINDERS) ? 'reminders-off' : 'reminders-on'),
    }),
  ];
  const isPaused = member.pausedUntil !== undefined && member.pausedUntil > at;
  return [...lines, ...(isPaused ? [words.say('profile-paused')] : []), words.say('profile-how')].join('\n');
}
