import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddressed, personField, personIn } from '../../../src/commands/asking/person.ts';
import type { Call } from '../../../src/commands/command.ts';
import { doerOf } from '../../../src/commands/did/action.ts';
import type { WaitingAction } from '../../../src/commands/did/waiting.ts';
import { picked } from '../../../src/commands/picking.ts';
import { seats } from '../../../src/community/group.ts';
import { type Member, members } from '../../../src/community/member.ts';
import type { Reader } from '../../../src/core/records.ts';
import { createWords } from '../../../src/locales/words.ts';
import { FIRST_NAMES, LAST_NAMES, UNSEEN_NAMES } from '../../community/names/names-in-three-scripts.ts';
import { COMMUNITY } from '../../rituals/calendar.ts';

const SPEAKING = { words: createWords('en'), community: COMMUNITY };
const member = (id: string, name: string, organisation = 'North Hospital') =>
  ({ id, name, organisation, profession: 'nurse', region: id }) as Member;
const people = [
  member('dana', 'Dana Levi'),
  member('dina', 'דנה כהן'),
  member('noam', 'Noam Peled'),
  member('noam2', 'Noam Peled'),
  member('noam3', 'Noam Peled', 'South Hospital'),
];
const ids = (text: string) => personIn(text, people).candidates.map(({ id }) => id);

describe('a name in another script', () => {
  it('is never taken for certain, by whatever name', () => {
    const names = [...FIRST_NAMES, ...LAST_NAMES, ...UNSEEN_NAMES];
    const name = fc.constantFrom(...names);
    const scripts = fc.constantFrom([0, 1], [1, 2], [2, 0], [1, 0], [2, 1], [0, 2]);
    fc.assert(
      fc.property(name, name, scripts, (first, last, [typed = 0, kept = 0]) => {
        const one = member('one', `${first[kept]} ${last[kept]}`);
        expect(personIn(`${first[typed]} ${last[typed]}`, [one]).member).toBeUndefined();
      }),
    );
  });

  it('leaves what is certain in the script that was typed as it is', () => {
    expect(personIn('דנה כהן על הדף', people)).toEqual({ member: people[1], candidates: [], rest: 'על הדף' });
  });

  it('comes first where more of what was typed is understood, after others where not', () => {
    expect(ids('לדנה לוי על הדף')).toEqual(['dana', 'dina']);
    expect(ids('דנה')).toEqual(['dina', 'dana']);
    expect(personIn('לדנה לוי על הדף', people).rest).toBe('על הדף');
  });

  it('is offered with all that tells people apart, and with none of them', () => {
    const meant = personIn('נועם פלד', people);
    const [field] = personField(
      meant,
      {
        name: 'to',
        label: 'To whom?',
        said: 'נועם',
      },
      SPEAKING,
    );
    expect(field?.label).toBe('Did you mean one of these?');
    expect(field?.options?.map(({ label }) => label)).toEqual([
      'Noam Peled, nurse, North Hospital, noam',
      'Noam Peled, nurse, North Hospital, noam2',
      'Noam Peled, South Hospital',
      'No, someone else',
    ]);
    expect(
      personField(
        personIn('no', people),
        {
          name: 'to',
          label: 'To whom?',
          said: 'no',
        },
        SPEAKING,
      ),
    ).toEqual([{ name: 'to', label: 'To whom?' }]);
  });

  it('is not “no”, whoever may be called so', () => {
    expect(personIn('no', [member('one', 'No')])).toEqual({ candidates: [], rest: '' });
  });

  it('of who did something is asked about, someone of the group first', async () => {
    const everyone = new Map(people.map((one) => [one.id, one]));
    const seated = new Map([['noam3', {}]]);
    const read = {
      all: (kind: unknown) => (kind === members ? everyone : kind === seats ? seated : new Map()),
    };
    const call = { answers: { who: 'נועם' } } as unknown as Call;
    const doer = await doerOf(read as unknown as Reader, { group: { id: 'g' } } as WaitingAction, call);
    expect(doer).toMatchObject({ isAcross: true });
    expect(doer?.member).toBeUndefined();
    expect(doer?.candidates.map(({ id }) => id)).toEqual(['noam3', 'noam', 'noam2']);
  });

  it('is confirmed by a plain yes where one is offered, and refused by a plain no', () => {
    const among = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
    for (const yes of ['yes', 'כן', 'نعم']) {
      expect(picked(yes, among('@dana', 'no'))?.id).toBe('@dana');
      expect(picked(yes, among('@dana', '@noam', 'no'))).toBeUndefined();
    }
    for (const no of ['no', 'לא', 'لا']) expect(picked(no, among('@dana', '@noam', 'no'))?.id).toBe('no');
  });
});

it('what is said to someone begins with “to”, as each language writes it', () => {
  for (const said of ['to Dana', 'לדנה', 'لدانا']) expect(isAddressed(said)).toBe(true);
  for (const said of ['for all', 'על הכל', 'على كل شيء']) expect(isAddressed(said)).toBe(false);
});
