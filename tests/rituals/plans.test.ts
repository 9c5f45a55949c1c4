import { describe, expect, it } from 'vitest';
import type { Answer, Rsvp } from '../../src/community/meeting.ts';
import { meetingOf } from '../../src/community/meetings-of.ts';
import type { Member } from '../../src/community/member.ts';
import type { Effect, Say } from '../../src/core/effects.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { createWords } from '../../src/locales/words.ts';
import { ritualNamed } from '../../src/rituals/registry.ts';
import { COMMUNITY, calendarOf, GROUP, meetingRituals, SERIES } from './calendar.ts';

function member(id: string, language: Member['language'] = 'en'): Member {
  const who = { profession: 'nurse', organisation: 'Hospital', region: 'north', topics: [], roles: [] };
  const name = id.toUpperCase();
  return { id, name, handles: { console: id }, language, zone: SERIES.zone, ...who, optedOut: [], since: 0 };
}

interface Said {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly language?: Member['language'];
}

/** Everything any ritual asks for, about the one meeting. */
function factsOf({ answers = {}, language = 'en' }: Said) {
  const meeting = meetingOf(SERIES, SERIES.start);
  const who = (answer: Answer) =>
    Object.keys(answers)
      .filter((id) => answers[id] === answer)
      .map((id) => member(id, language));
  const rsvps = new Map<string, Rsvp>(Object.entries(answers).map(([id, answer]) => [id, { answer, at: 0 }]));
  const people = {
    leaders: [member('leader', language)],
    coming: who('yes'),
    undecided: who('maybe'),
    speakers: [],
    actions: new Map(),
  };
  return { community: COMMUNITY, meeting, group: { ...GROUP, language }, rsvps, ...people };
}

function planned(name: string, said: Said = {}, part = 0): Say[] {
  const ritual = ritualNamed(name);
  const turn = ritual?.due(calendarOf(), { from: 0, until: Number.MAX_SAFE_INTEGER / 4 })[part];
  if (!ritual || !turn) throw new Error(`${name} is never due`);
  const effects: Effect[] = ritual.plan(factsOf(said), {
    turn,
    now: turn.slot,
    secret: 's',
    words: createWords,
  });
  return effects.filter((effect) => effect.do === 'say');
}

const toWhom = (says: readonly Say[]) =>
  says.map(({ to }) => ('member' in to ? to.member : 'group' in to ? `#${to.group}` : 'elsewhere'));

describe('what a ritual says, and to whom', () => {
  it.each<{ ritual: string; part?: number; answers?: Said['answers']; to: string[] }>([
    { ritual: 'meeting-announcement', to: ['#g'] },
    { ritual: 'meeting-reminder', answers: { a: 'yes', b: 'maybe', c: 'no' }, to: ['#g'] },
    { ritual: 'meeting-reminder', part: 1, answers: { a: 'yes', b: 'maybe', c: 'no' }, to: ['#g', 'a'] },
    { ritual: 'maybe-question', answers: { a: 'yes', b: 'maybe', c: 'no' }, to: ['b'] },
    { ritual: 'maybe-question', answers: { a: 'yes' }, to: [] },
    { ritual: 'async-swap', answers: {}, to: ['leader'] },
    { ritual: 'async-swap', answers: { a: 'yes', b: 'yes', c: 'maybe' }, to: ['leader'] },
    { ritual: 'async-swap', answers: { a: 'yes', b: 'yes', c: 'yes' }, to: [] },
    { ritual: 'meeting-opening', to: ['leader'] },
    { ritual: 'meeting-outcome', to: ['leader'] },
  ])('$ritual $part, when $answers: to $to', ({ ritual, part, answers, to }) => {
    expect(toWhom(planned(ritual, answers && { answers }, part))).toEqual(to);
  });

  it.each(meetingRituals.flatMap(({ name }) => LANGUAGES.map((language) => ({ name, language }))))(
    '$name has its sentences in $language',
    ({ name, language }) => {
      const says = planned(name, { answers: { a: 'maybe' }, language });
      expect(says.length).toBeGreaterThan(0);
      for (const { message } of says) expect(message.text).toContain('Case hour');
    },
  );

  it.each(meetingRituals)('$name names each message, and until when it is of use', ({ name }) => {
    const says = planned(name, { answers: { a: 'yes', b: 'maybe', c: 'maybe' } }, 0);
    expect(new Set(says.map(({ key }) => key)).size).toBe(says.length);
    for (const { key, until } of says) {
      expect(key.startsWith(`${name}/`)).toBe(true);
      expect(until).toBeGreaterThan(0);
    }
  });

  it('puts the same facts into the same plan', () => {
    const says = () => planned('meeting-reminder', { answers: { a: 'yes' } }, 1);
    expect(says()).toEqual(says());
  });
});

describe('a choice that a ritual offers', () => {
  it.each(meetingRituals)('is a command ready to run: $name', ({ name }) => {
    const choices = planned(name, { answers: { b: 'maybe' } }).flatMap(
      ({ message }) => message.choices ?? [],
    );
    for (const { id } of choices)
      expect(id).toMatch(/^(rsvp|meeting \w+) s@20261125T1900( yes| maybe| no)?$/);
  });
});
