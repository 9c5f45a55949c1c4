// Everything there is to say that may begin a form: each command's word, alone and with each of its verbs, as the sources
// and the word lists name them; and what is typed in answer.
import { readdirSync, readFileSync } from 'node:fs';
import { commands } from '../../../src/commands/registry.ts';
import { FLUENT_SENTENCES } from '../../locales/fluent-files.ts';

export const CASE_HOUR = 'case-hour@20261202T1900';
export const HELD = 'case-hour@20261125T1900';
export const UNTIL = '2026-12-06';
/** Noam's own draft and stories, one of Dana's, and a question that was put to him. */
export const NAMED = {
  ...{ draft: 'st_11111111', told: 'st_22222222', toldToo: 'st_33333333', withdrawn: 'st_44444444' },
  ...{ danas: 'st_55555555', unfinished: 'st_66666666', question: 'q77777777', ownQuestion: 'q88888888' },
  ownQuestionToo: 'qeeeeeeee',
  ...{ round: 'c99999999', roundToo: 'caaaaaaaa', asked: 'ibbbbbbbb', made: 'icccccccc' },
  apart: 'idddddddd',
} as const;

export interface Opening {
  readonly command: string;
  /** As the sources name it; empty where the command's word stands alone. */
  readonly verb: string;
  readonly who: string;
  /** A choice's id, or what is typed: both are the command's own words. */
  readonly text: string;
}

/** Verbs that are meant when none is said. */
const UNSAID: Readonly<Record<string, string>> = {
  ...{ ask: 'put', group: 'glance', intro: 'plain', privacy: 'overview', story: 'tell' },
};

/** Where the word, or the word and its verb, do not say enough. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  'ask answer': [NAMED.question],
  'ask close': ['', `${NAMED.ownQuestion} 1`],
  'ask know': [NAMED.question],
  'ask pass': [NAMED.question],
  did: ['', `${HELD}#1`],
  'group accept': ['geriatrics'],
  'group decide': [`webinars@${UNTIL}`],
  'group decline': ['geriatrics'],
  'group join': ['geriatrics'],
  'group merge': [`webinars@${UNTIL}`],
  'group rewrite': ['webinars'],
  'group vote': ['', `geriatrics@${UNTIL}`, `geriatrics@${UNTIL} merge`],
  help: ['', 'pause'],
  'intro asked': [NAMED.asked],
  'intro met': [`${NAMED.made} yes`],
  'intro no': [NAMED.asked],
  'intro write': [NAMED.apart],
  'intro yes': [NAMED.asked],
  'meeting move': ['', CASE_HOUR],
  'meeting present': [`${HELD} dana`],
  'stories meet': [NAMED.danas],
  'stories read': [NAMED.danas],
  'story edit': ['', NAMED.told],
  'story publish': ['', NAMED.withdrawn],
};

/** Who has no draft, or one that is not through, is asked otherwise; and some is for admins alone. */
const BY_OTHERS: readonly Opening[] = [
  { command: 'checkin', verb: 'results', who: 'ministry', text: 'checkin results' },
  { command: 'story', verb: 'tell', who: 'tamar', text: 'story' },
  { command: 'story', verb: 'on', who: 'shira', text: 'story on' },
];

/** What is typed in answer to a question: by command, verb and field, or by the field alone; else the first option. */
const TYPED: Readonly<Record<string, string>> = {
  'did  text': 'It was printed.',
  'meeting move to': '21.12.2026 19:00',
  'group until to': '31.3.2027',
  'group rewrite until': '31.3.2027',
  'group mission to': 'Older people stay at home.',
  'profile zone to': 'London',
  ...{ 'profile reminders to': '2', 'profile requests to': '2', 'profile thanks to': '2' },
  ...{ 'profile votes to': '2', 'profile welcome to': '2' },
  'profile quiet to': '22:00-07:00',
  'profile language to': 'Hebrew',
  'privacy erase confirm': 'erase',
  when: '20.12.2026 19:00',
  length: '90 minutes',
  link: 'https://zoom.example/j/77',
  until: '3 days',
  who: 'Dana Levi',
  to: 'Dana Levi',
};

/** What is typed where nothing in particular is asked for. */
export const SOME_WORDS = 'A night light, fewer falls.';

export function typedFor({ command, verb }: Opening, field: string): string | undefined {
  return TYPED[`${command} ${verb} ${field}`] ?? TYPED[field];
}

export function openings(): readonly Opening[] {
  const said = commands.flatMap(({ name }) =>
    ['', ...verbsOf(name)].flatMap((verb): Opening[] => {
      if (verb !== '' && verb === UNSAID[name]) return [];
      const words = [name, verb].join(' ').trim();
      return (FURTHER[words] ?? ['']).map((more) => ({
        command: name,
        verb: verb === '' ? (UNSAID[name] ?? '') : verb,
        who: 'noam',
        text: `${words} ${more}`.trim(),
      }));
    }),
  );
  return [...said, ...BY_OTHERS];
}

/** Every verb of every command, by both names: `meeting move`. */
export function verbs(): readonly string[] {
  return commands.flatMap(({ name }) => verbsOf(name).map((verb) => `${name} ${verb}`));
}

/** Words that only follow another verb. */
const NO_VERBS: readonly string[] = ['story introductions', 'profile on', 'profile off'];

function verbsOf(command: string): readonly string[] {
  const typed = FLUENT_SENTENCES.flatMap(({ id }) => {
    const verb = new RegExp(`^${command}-verb-(?!unknown)(.+)$`).exec(id)?.[1];
    return verb === undefined ? [] : [verb];
  });
  const written = sourcesOf(command).flatMap((text) =>
    [...text.matchAll(/^ {2}name: '([\w-]+)',$/gm)].flatMap(([, verb = '']) =>
      verb === command ? [] : [verb],
    ),
  );
  const all = new Set([...typed, ...written]);
  return [...all].filter((verb) => !NO_VERBS.includes(`${command} ${verb}`)).toSorted();
}

/** Every field that the sources of a command name, `story challenge` as well as `meeting when`. */
export function fieldsNamed(): readonly string[] {
  return commands.flatMap(({ name }) => {
    const found = sourcesOf(name).flatMap((text) => [...text.matchAll(/\bname: '(\w+)',\s*label\b/g)]);
    return [...new Set(found.map(([, field = '']) => `${name} ${field}`))];
  });
}

const SOURCES = new URL('../../../src/commands/', import.meta.url);

function sourcesOf(command: string): readonly string[] {
  const folder = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const own = folder.filter((path) => path === `${command}.ts` || ownerOf(path) === command);
  return own
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(new URL(path, SOURCES), 'utf8'));
}

/** What stands among a command's files is its own, but for the way from a story to its teller. */
function ownerOf(path: string): string | undefined {
  return path === 'story/meet.ts' ? 'stories' : path.split('/')[0];
}
