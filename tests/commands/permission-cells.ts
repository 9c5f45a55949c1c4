// The permission matrix as it should be: who stands how towards the community, and what each may say.
import type { CommandName } from '../../src/locales/command-forms.ts';

/** The office someone holds where it counts: leaders lead Geriatrics, and nothing else. */
export type Office = 'none' | 'leader' | 'reviewer' | 'researcher' | 'admin';

/** Noam, who sits in Geriatrics and not in Webinars, in one of his lives. */
export interface Standing {
  readonly who: string;
  /** The office that counts when he speaks; a stranger has not even none. */
  readonly holds: Office | 'stranger';
  /** The office that is written of him, where it is another. */
  readonly written?: Office;
  readonly outside?: 'guest' | 'external';
  /** Taken from him a moment ago: the office, or everything. */
  readonly lost?: 'office' | 'everything';
}

export const STANDINGS: readonly Standing[] = [
  { who: 'a member', holds: 'none' },
  { who: 'a leader', holds: 'leader' },
  { who: 'a reviewer', holds: 'reviewer' },
  { who: 'a researcher', holds: 'researcher' },
  { who: 'an admin', holds: 'admin' },
  { who: 'a leader on a guest account', holds: 'leader', outside: 'guest' },
  { who: 'a member on an account of another organisation', holds: 'none', outside: 'external' },
  {
    who: 'a leader on an account of another organisation',
    holds: 'none',
    written: 'leader',
    outside: 'external',
  },
  {
    who: 'an admin on an account of another organisation',
    holds: 'none',
    written: 'admin',
    outside: 'external',
  },
  { who: 'someone who was a leader until a moment ago', holds: 'none', written: 'leader', lost: 'office' },
  { who: 'someone who was an admin until a moment ago', holds: 'none', written: 'admin', lost: 'office' },
  { who: 'someone who was erased a moment ago', holds: 'stranger', lost: 'everything' },
  { who: 'a stranger', holds: 'stranger' },
  { who: 'a stranger on a guest account', holds: 'stranger', outside: 'guest' },
  { who: 'a stranger of another organisation', holds: 'stranger', outside: 'external' },
];

/** A sentence of the locales, with what it is given. */
export type Sentence = readonly [id: string, args?: Readonly<Record<string, string>>];

export interface Line {
  readonly command: CommandName;
  /** What is typed after the command's own, English word; absent where only a form can say it. */
  readonly text?: string;
  /** The same as the answers of a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** Whose it is to say; `nobody`: not even an admin's. */
  readonly for: 'all' | 'nobody' | readonly Office[];
  /** Said to whoever it is not for. */
  readonly refusal?: Sentence;
  /** Said to leaders (and admins, if it is not for them) instead, who may say such a thing, only not of this. */
  readonly toLeaders?: Sentence;
  /** Names no group: to leaders, it is refused in the channel of a group they do not lead. */
  readonly here?: true;
  /** Where it is not to be tried in every way there is. */
  readonly ways?: readonly ('typed' | 'tapped' | 'form')[];
  /** Where it is allowed, something is otherwise afterwards. */
  readonly changes?: true;
}

export const CASE_HOUR = 'case-hour@20261202T1900';
export const WEBINAR = 'webinar@20261216T2030';
export const UNTIL = '2026-12-06';
/** Rounds whose results wait for a word on what was done; one that is still open; and what others told or asked. */
export const ROUNDS = { own: 'c11111111', other: 'c22222222', open: 'c33333333' } as const;
/** Open actions of one's own group and of another. */
export const ACTIONS = { own: `${CASE_HOUR}#1`, other: `${WEBINAR}#1` } as const;
export const OTHERS = { story: 'st_44444444', question: 'q55555555', introduction: 'i66666666' } as const;

const LEAD = ['leader', 'admin'] as const;
export const FOR_LEADERS: Sentence = ['not-allowed', { who: 'role-leader' }];
export const ELSEWHERE: Sentence = ['group-led-by-others', { group: 'Webinars' }];
const BOOKED = {
  title: 'Falls',
  when: '20.12.2026 10:00',
  repeat: 'once',
  length: '',
  link: '',
  confirm: 'yes',
};

const REWRITTEN = { mission: 'Safe at home.', until: '2027-03-31' };

/** Of these there is no meeting, and leaders are told so. */
const NONE_OF_THESE = [
  ['outcome', 'none-of-late'],
  ['present', 'none-of-late'],
  ['restore', 'none-called-off'],
] as const;

/** For everyone in the community, whatever they are. */
const all = (command: CommandName, ...texts: readonly string[]): Line[] =>
  texts.map((text) => ({ command, text, for: 'all' }));

/** What there is of this kind belongs to someone else. */
const nobodys = (command: CommandName, text: string, refusal: Sentence): Line => ({
  ...{ command, text, refusal },
  for: 'nobody',
});

/** About the group one leads, or about no group in particular. */
const led = (command: CommandName, line: Omit<Line, 'command' | 'for'>): Line => ({
  ...{ command, refusal: FOR_LEADERS, ...line },
  for: LEAD,
});

/** About a group one does not lead: an admin's alone. */
const ledByOthers = (command: CommandName, line: Omit<Line, 'command' | 'for'>): Line => ({
  ...led(command, line),
  for: ['admin'],
});

export const LINES: readonly Line[] = [
  ...all('help', '', 'meetings'),
  { command: 'help', text: 'did', for: LEAD, refusal: ['unknown-command', { word: 'did' }] },
  ...all('meetings', '', 'calendar'),
  ...all('rsvp', '', `${CASE_HOUR} yes`, `${WEBINAR} yes`),
  ...all('attend', ''),
  nobodys('attend', '0000', ['code-unknown']),
  ...all('story', ''),
  nobodys('story', `withdraw ${OTHERS.story}`, ['story-unknown']),
  nobodys('story', `edit ${OTHERS.story}`, ['story-unknown']),
  ...all('stories', '', `read ${OTHERS.story}`),
  ...all('checkin', '', 'never'),
  nobodys('checkin', `${ROUNDS.open} skip`, ['checkin-not-open']),
  {
    command: 'checkin',
    text: 'results',
    form: { do: 'results' },
    for: LEAD,
    refusal: FOR_LEADERS,
  },
  ...all('ask', '', 'who knows how to prevent falls at home?'),
  nobodys('ask', `close ${OTHERS.question} 1`, ['ask-unknown']),
  nobodys('ask', `answer ${OTHERS.question}`, ['ask-unknown']),
  ...all('find', 'falls'),
  ...all('intro', '', 'on'),
  nobodys('intro', `yes ${OTHERS.introduction}`, ['intro-unknown']),
  ...all('kudos', '@dana thank you for the slides'),
  ...all('profile', '', 'language he'),
  ...all('pause', '', '1d'),
  ...all('resume', ''),
  ...all('link', ''),
  ...all('privacy', '', 'why', 'export', 'erase'),

  ...all('group', 'geriatrics', `vote geriatrics@${UNTIL} renew`),
  ledByOthers('group', { text: 'webinars', refusal: ['group-not-yours', { word: 'webinars' }] }),
  nobodys('group', `vote webinars@${UNTIL} renew`, ['charter-no-vote']),
  nobodys('group', 'join webinars', ['group-join-by-leader', { group: 'Webinars' }]),
  ...all('group', 'vote'),
  led('group', { text: 'until 2027-03-31', here: true }),
  led('group', { text: 'mission', here: true }),
  led('group', { form: { do: 'until', group: 'geriatrics', to: '2027-03-31' }, changes: true }),
  led('group', { form: { do: 'mission', group: 'geriatrics', to: 'Safe.' }, changes: true }),
  ledByOthers('group', {
    form: { do: 'until', group: 'webinars', to: '2027-03-31' },
    toLeaders: ['group-not-yours', { word: 'webinars' }],
    changes: true,
  }),
  led('group', { text: `decide geriatrics@${UNTIL} renew` }),
  ledByOthers('group', { text: `decide webinars@${UNTIL} renew`, refusal: ['charter-no-vote'] }),
  led('group', { form: { do: 'rewrite', group: 'geriatrics', ...REWRITTEN }, changes: true }),
  ledByOthers('group', {
    form: { do: 'rewrite', group: 'webinars', ...REWRITTEN },
    toLeaders: ['group-not-yours', { word: 'webinars' }],
    changes: true,
  }),
  // An admin speaks only for a group that nobody leads.
  { ...led('group', { text: `merge geriatrics@${UNTIL} yes` }), for: ['leader'] },

  led('meeting', { text: 'new', here: true }),
  led('meeting', { text: `code ${CASE_HOUR}`, form: { verb: 'code', meeting: CASE_HOUR } }),
  led('meeting', {
    text: `cancel ${CASE_HOUR} snow`,
    form: { verb: 'cancel', meeting: CASE_HOUR, why: '' },
    changes: true,
  }),
  led('meeting', { form: { verb: 'new', group: 'geriatrics', ...BOOKED }, changes: true }),
  led('meeting', { form: { verb: 'feed', group: 'geriatrics' }, changes: true }),
  ...NONE_OF_THESE.map(
    ([verb, none]): Line => ({
      ...led('meeting', { text: verb, here: true, ways: ['typed'] }),
      ...{ for: 'nobody', toLeaders: [none] },
    }),
  ),
  ...['agenda', 'end', 'link', 'move', 'skip', 'swap', 'keep'].map((verb) =>
    led('meeting', { text: verb, here: true, ways: ['typed'] }),
  ),
  ledByOthers('meeting', { text: `code ${WEBINAR}`, form: { verb: 'code', meeting: WEBINAR } }),
  ledByOthers('meeting', {
    text: `cancel ${WEBINAR} snow`,
    form: { verb: 'cancel', meeting: WEBINAR, why: '' },
    changes: true,
  }),
  ledByOthers('meeting', { form: { verb: 'new', group: 'webinars', ...BOOKED }, changes: true }),
  ledByOthers('meeting', { form: { verb: 'feed', group: 'webinars' }, changes: true }),

  led('did', { text: 'we changed the form' }),
  led('did', {
    text: `${ROUNDS.own} we changed the form`,
    form: { about: ROUNDS.own, text: 'We changed the form.' },
    changes: true,
  }),
  ledByOthers('did', {
    text: `${ROUNDS.other} we changed the form`,
    form: { about: ROUNDS.other, text: 'We changed the form.' },
    toLeaders: ['did-nothing-waits'],
    changes: true,
  }),
  led('did', { text: '' }),
  led('did', {
    text: `${ACTIONS.own} let-go`,
    form: { about: ACTIONS.own, text: 'We asked.', who: '@dana' },
    changes: true,
  }),
  ledByOthers('did', {
    text: `${ACTIONS.other} let-go`,
    form: { about: ACTIONS.other, text: 'We asked.', who: '@dana' },
    toLeaders: ['did-nothing-waits'],
    changes: true,
  }),
];

const named = (command: CommandName, verbs: string) => verbs.split(' ').map((verb) => `${command} ${verb}`);

/** Verbs for everyone that touch nothing but one's own, and those that are meant when none is said. */
export const ONES_OWN: readonly string[] = [
  ...named('story', 'again discard draft keep later never new on over publish'),
  ...named('stories', 'meet'),
  ...named('checkin', 'off on skip snooze'),
  ...named('ask', 'again alone know off on pass put'),
  ...named('intro', 'asked later met no not off plain to write'),
  ...named('profile', 'quiet reminders requests thanks votes welcome zone'),
  ...named('link', 'undo'),
  ...named('privacy', 'enough overview'),
  ...named('group', 'accept decline glance leave'),
];
