import { describe, expect, it } from 'vitest';
import { commandCalled, commands } from '../../src/commands/registry.ts';
import { actions } from '../../src/community/action.ts';
import { charterChanges, charterResults, mergers } from '../../src/community/charter.ts';
import { checkinGroups, checkinResults, checkinRounds, NO_ROUNDS } from '../../src/community/checkin.ts';
import { groups, seats } from '../../src/community/group.ts';
import { type Member, members } from '../../src/community/member.ts';
import { introductions } from '../../src/community/pairing.ts';
import { questions } from '../../src/community/question.ts';
import { serieses } from '../../src/community/series.ts';
import { stories } from '../../src/community/story.ts';
import { talks } from '../../src/community/talk.ts';
import type { ChatEvent } from '../../src/core/chat.ts';
import { type Effect, erase, save } from '../../src/core/effects.ts';
import type { Language } from '../../src/core/languages.ts';
import type { Commit, Store } from '../../src/core/store.ts';
import { DAY } from '../../src/core/time.ts';
import { commandForm } from '../../src/locales/command-forms.ts';
import { createWords } from '../../src/locales/words.ts';
import { eventBy, useWorlds, type World } from '../world.ts';
import { verbs } from './forms/openings.ts';
import {
  ACTIONS,
  ELSEWHERE,
  FOR_LEADERS,
  LINES,
  type Line,
  type Office,
  ONES_OWN,
  OTHERS,
  ROUNDS,
  type Sentence,
  STANDINGS,
  type Standing,
  UNTIL,
} from './permission-cells.ts';

const createWorld = useWorlds();
const NOW = '2026-11-25T12:00';
const PLACES = ['', '@geriatrics', '@webinars'] as const;
const WAYS = ['typed', 'tapped', 'form'] as const;
const STRANGER = 'zohar';
const english = createWords('en');

interface Cell {
  readonly line: Line;
  readonly place: (typeof PLACES)[number];
  readonly way: (typeof WAYS)[number];
}

const CELLS: readonly Cell[] = LINES.flatMap((line) =>
  WAYS.filter((way) => canBeSaid(line, way)).flatMap((way) => PLACES.map((place) => ({ line, place, way }))),
);

/** What is for all is only typed: that a button is no other way in is seen with what is not. */
function canBeSaid({ text, form, ...line }: Line, way: Cell['way']): boolean {
  if (line.ways && !line.ways.includes(way)) return false;
  if (way === 'form') return form !== undefined;
  return text !== undefined && (way === 'typed' || line.for !== 'all');
}

describe('the permission matrix', () => {
  it('has every command of the registry', () => {
    const named = new Set(LINES.map(({ command }) => command));
    expect([...named].toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });

  it('has every verb of every command, or knows that it touches nothing but one’s own', () => {
    const said = LINES.map(({ command, text = '', form }) => {
      const verb = form?.['do'] ?? form?.['verb'] ?? text.split(' ')[0];
      return `${command} ${verb}`;
    });
    const known = [...said, ...ONES_OWN];
    expect(verbs().filter((verb) => !known.includes(verb))).toEqual([]);
    expect(ONES_OWN.filter((verb) => !verbs().includes(verb) || said.includes(verb))).toEqual([]);
  });

  it('has, of every command for an office, a line of one’s own group and one of another', () => {
    const offices = commands.filter(({ allow }) => !allow.includes('member')).map(({ name }) => name);
    const withBoth = offices.filter((name) => {
      const lines = LINES.filter(({ command }) => command === name).map((line) => line.for);
      return lines.some((who) => who.includes('leader')) && lines.some((who) => !who.includes('leader'));
    });
    expect(withBoth).toEqual(offices);
  });

  it.each(STANDINGS)('holds in every cell for $who', async (standing) => {
    const life = await begin(standing);
    const wrong: string[] = [];
    for (const cell of CELLS) {
      const faults = faultsOf(await happening(life, cell), expected(cell, standing));
      wrong.push(...faults.map((fault) => `${shown(cell)}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });

  it('holds for an answer too: who lost the office amid the questions is refused, and asked no more', async () => {
    const world = await createWorld({ now: NOW });
    const read = world.store.reading();
    const seat = await read.get(seats, 'shira', 'webinars');
    if (!seat) throw new Error('Shira leads no webinars.');
    await world.says('shira', 'meeting new Falls');
    await change(world, [save(seats, 'shira', { since: seat.since }, 'webinars')]);
    world.told('shira');
    await world.says('shira', '20.12.2026 10:00');
    expect(world.told('shira')).toEqual([sentence(FOR_LEADERS)]);
    await world.says('shira', 'weekly');
    expect(world.told('shira').join()).toContain('I do not know');
    expect(await world.store.reading().all(serieses)).toHaveProperty('size', 2);
  });
});

/** What a cell should come to; `said` is everything Noam is answered, undefined where that does not matter. */
interface Expected {
  readonly allowed: boolean;
  readonly said?: readonly string[];
}

function expected({ line, place, way }: Cell, { holds }: Standing): Expected {
  if (holds === 'stranger') {
    // What is said to Kehila alone is answered; talk in a group is not.
    const isHeard = place === '' || way !== 'typed';
    return { allowed: false, said: isHeard ? [way === 'typed' ? WELCOME : WELCOMES] : [] };
  }
  if (line.here && holds === 'leader' && place === '@webinars')
    return { allowed: false, said: [sentence(ELSEWHERE)] };
  if (line.for === 'all' || line.for.includes(holds)) return { allowed: true };
  const refusal = ((holds === 'leader' || holds === 'admin') && line.toLeaders) || line.refusal;
  return { allowed: false, said: refusal ? [sentence(refusal)] : [] };
}

const welcome = (language: Language) =>
  plain(createWords(language).say('guest-welcome', { community: 'Small Health Community' }));
/** A press of a button does not tell which language someone reads. */
const WELCOMES = (['en', 'he', 'ar'] as const).map(welcome).join('\n');
const WELCOME = welcome('en');

function sentence([id, { who, ...args } = {}]: Sentence): string {
  return plain(english.say(id, { ...args, ...(who !== undefined && { who: english.say(who) }) }));
}

function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}

/** What came of something Noam said. */
interface Happened {
  readonly used: readonly (string | undefined)[];
  readonly answers: readonly string[];
  readonly elsewhere: readonly string[];
  readonly logged: readonly string[];
  readonly changed: readonly string[];
  readonly line: Line;
}

function faultsOf(happened: Happened, { allowed, said }: Expected): string[] {
  const { line, used, answers, elsewhere, logged, changed } = happened;
  const told = `he was told ${JSON.stringify(answers)}`;
  if (allowed) {
    const isRun = used.length === 1 && used[0] === line.command;
    const hasChanged = changed.length > 0 || !line.changes;
    return [...(isRun ? [] : [`was not run: ${told}`]), ...(hasChanged ? [] : [`changed nothing: ${told}`])];
  }
  return [
    ...(used.length === 0 ? [] : [`was run: ${told}`]),
    ...(JSON.stringify(answers) === JSON.stringify(said) ? [] : [told]),
    ...elsewhere.map((text) => `others were told ${text}`),
    ...logged.map((kind) => `${kind} was logged`),
    ...changed.map((key) => `${key} is not what it was`),
  ];
}

function shown({ line, place, way }: Cell): string {
  const said = way === 'form' ? JSON.stringify(line.form) : (line.text ?? '');
  return `${line.command} ${said}, ${way} ${place === '' ? 'in private' : place}`;
}

/** Noam in a world of his own, put back to where he began before everything he says. */
interface Life {
  readonly world: World;
  readonly standing: Standing;
  /** What was committed since this was last emptied. */
  readonly commits: Commit[];
  /** Puts everything as it was, and what this line is about. */
  readonly arrange: (line: Line) => Promise<void>;
}

async function begin(standing: Standing): Promise<Life> {
  const world = await createWorld({ now: NOW });
  const read = world.store.reading();
  const noam = await read.get(members, 'noam');
  if (!noam) throw new Error('There is no Noam in the small community.');
  const fixed = [
    ...[...(await read.all(groups)).values()].map((group) =>
      save(groups, group.id, { ...group, until: UNTIL }),
    ),
    ...[...(await read.all(serieses)).values()].map((series) => save(serieses, series.id, series)),
    ...ofOthers(world),
  ];
  const of = (office: Office) => (standing.holds === 'stranger' ? [] : asOne(office, noam));
  const written = standing.written ?? (standing.holds === 'stranger' ? 'none' : standing.holds);
  await change(world, [...fixed, ...of(written)]);
  // What is due by now is said first, so that numbers are meant for what is asked here.
  await world.settles();
  if (standing.lost === 'office') await world.says('noam', 'meeting');
  if (standing.lost === 'everything')
    for (const said of ['privacy erase', '1', 'erase']) await world.says('noam', said);
  await world.settles();
  const now = standing.lost === 'office' ? of('none') : of(written);
  const commits = commitsOf(world);
  let last: Line | undefined;
  const arrange = async (line: Line) => {
    const isAsItWas = line === last && commits.every((commit) => commit.changes.length === 0);
    commits.length = 0;
    last = line;
    if (isAsItWas) return;
    await change(world, [...fixed, ...now, erase(talks, 'console/noam'), ...undecided(line)]);
    commits.length = 0;
  };
  return { world, standing, commits, arrange };
}

function commitsOf({ ports }: World): Commit[] {
  const { store } = ports;
  const commits: Commit[] = [];
  const commit: Store['commit'] = async (reading, made) => {
    const result = await store.commit(reading, made);
    if (result === 'done') commits.push(made);
    return result;
  };
  Object.assign(ports, { store: { ...store, commit } });
  return commits;
}

function asOne(office: Office, noam: Member): Effect[] {
  const isLeader = office === 'leader';
  const roles = isLeader || office === 'none' ? noam.roles : [...noam.roles, office];
  return [
    save(members, 'noam', { ...noam, roles, reach: 'console' }),
    save(
      seats,
      'noam',
      { since: noam.since, ...(isLeader && { leads: 'appointed' as const }) },
      'geriatrics',
    ),
  ];
}

/** What is there of others: results that wait for a word, an open round, a story, a question, an introduction. */
function ofOthers(world: World): Effect[] {
  const at = world.now() - DAY;
  const { own, other, open } = ROUNDS;
  const result = { closed: at, asked: 5, items: [] };
  const action = { text: 'Ask the pharmacy', since: at, by: 'dana' };
  const story = { by: 'dana', language: 'en', parts: { challenge: 'Falls' }, state: 'published' } as const;
  const question = { asker: 'tamar', text: 'Who has a form?', asked: [{ member: 'shira', passed: false }] };
  const introduction = { one: 'tamar', other: 'dana', by: 'request', state: 'asked', met: {} } as const;
  return [
    save(checkinGroups, 'geriatrics', { ...NO_ROUNDS, waits: own }),
    save(checkinGroups, 'webinars', { ...NO_ROUNDS, waits: other, open }),
    save(checkinResults, own, { ...result, group: 'geriatrics' }),
    save(checkinResults, other, { ...result, group: 'webinars' }),
    save(checkinRounds, open, {
      ...{ group: 'webinars', number: 0, items: [], asked: ['tamar'] },
      ...{ opened: at, closes: at + 3 * DAY },
    }),
    save(actions, ACTIONS.own, action, 'geriatrics'),
    save(actions, ACTIONS.other, action, 'webinars'),
    save(stories, OTHERS.story, { ...story, id: OTHERS.story, at, publishedAt: at }),
    save(questions, OTHERS.question, {
      ...question,
      id: OTHERS.question,
      at,
      answered: [{ by: 'shira', at }],
    }),
    ...['geriatrics', 'webinars'].map((group) =>
      save(charterChanges, group, { vote: `${group}@${UNTIL}`, at }),
    ),
    save(mergers, 'geriatrics', { vote: `geriatrics@${UNTIL}`, into: 'webinars', at, agreed: [] }),
    save(introductions, OTHERS.introduction, { ...introduction, id: OTHERS.introduction, at }),
  ];
}

/** A leader decides only where the vote gave no result. */
function undecided({ text = '' }: Line): Effect[] {
  return ['geriatrics', 'webinars'].map((group) => {
    const vote = `${group}@${UNTIL}`;
    if (!text.startsWith('decide')) return erase(charterResults, vote);
    return save(charterResults, vote, { outcome: 'undecided' as const, at: 0 });
  });
}

let changes = 0;

async function change(world: World, effects: readonly Effect[]): Promise<void> {
  const reading = world.store.reading();
  const records = effects.filter((effect) => effect.do === 'save' || effect.do === 'erase');
  await Promise.all(records.map(({ kind, id, shelf }) => reading.get(kind, id, shelf)));
  changes += 1;
  const nothing = { events: [], rows: [], later: [], drop: [] };
  const done = await world.store.commit(reading, {
    cause: `change/${changes}`,
    changes: records,
    ...nothing,
  });
  expect(done).toBe('done');
}

let events = 0;

async function happening({ world, standing, commits, arrange }: Life, cell: Cell): Promise<Happened> {
  const { line, place, way } = cell;
  await arrange(line);
  events += 1;
  const { outside } = standing;
  const who = standing.holds === 'stranger' && !standing.lost ? STRANGER : 'noam';
  const seen = { ...eventBy(`${who}${place}`, `m${events}`, world.now()), ...(outside && { outside }) };
  await world.app.hear({ ...seen, ...saying(line, way) } as ChatEvent);
  const rows = commits.flatMap((commit) => commit.rows);
  const isAnswer = ({ place: to }: (typeof rows)[number]) => to.kind === 'private' && to.id === who;
  const acts = commits.flatMap((commit) => commit.events);
  const isDiscreet = commandCalled(line.command)?.discreet;
  return {
    line,
    used: [
      ...acts.filter(({ kind }) => kind === 'command.used').map(({ subject }) => subject),
      // Of a discreet command nothing is logged, and what it answers is not kept.
      ...rows.filter(({ fleeting }) => fleeting && isDiscreet).map(() => line.command),
    ],
    answers: rows.filter(isAnswer).map(({ message }) => plain(message.text)),
    elsewhere: rows.filter((row) => !isAnswer(row)).map(({ message }) => message.text),
    logged: acts.map(({ kind }) => kind),
    changed: commits.flatMap(({ changes: records, later, drop }) => [
      ...records.map(({ kind, shelf, id }) => `${kind.name} ${shelf} ${id}`),
      ...later.map(({ id }) => id),
      ...drop,
    ]),
  };
}

function saying({ command, text = '', form }: Line, way: Cell['way']) {
  switch (way) {
    case 'typed':
      return { kind: 'message', text: `${commandForm(command, 'en')} ${text}`.trim(), toUs: true };
    case 'tapped':
      return { kind: 'choice', choice: `${command} ${text}`.trim() };
    case 'form':
      return { kind: 'form', command, answers: form };
  }
}
