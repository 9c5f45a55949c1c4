import { describe, expect, it } from 'vitest';
import { commandCalled } from '../../../src/commands/registry.ts';
import type { Records } from '../../world/records.ts';
import { useWorlds } from '../../world.ts';
import { CODE } from './arranged.ts';
import { fieldsNamed, type Opening, openings, verbs } from './openings.ts';
import { type Between, openStage, type Said, type Stage, type Walk, walk } from './stage.ts';

const createWorld = useWorlds();

/** Another code than any meeting's: hers would be Layla's as well. */
const NO_CODE = '0000';

describe('every form', { timeout: 90_000 }, () => {
  it('is reached: each verb of each command is taken by someone, and each field its sources name is asked', async () => {
    const stage = await openStage(createWorld);
    const walks = await everyWalk(stage);
    const taken = new Set(walks.flatMap(({ opening, isTaken }) => (isTaken ? [named(opening)] : [])));
    const asked = new Set(
      walks.flatMap(({ opening, walked }) =>
        walked.asked.map(({ field }) => `${opening.command} ${field.name}`),
      ),
    );
    expect(walks.filter(({ walked }) => walked.refused).map(({ opening }) => opening.text)).toEqual([]);
    expect(verbs().filter((verb) => !taken.has(verb))).toEqual([]);
    expect(fieldsNamed().filter((field) => !asked.has(field))).toEqual([]);
  });

  it('ends as it would have when everything restarts before every answer', async () => {
    const stage = await openStage(createWorld);
    for (const { opening, plain } of await everyForm(stage)) {
      const restarted = await ending(stage, opening, async () => void (await stage.world.restart()));
      expect(restarted, opening.text).toEqual(plain);
    }
  });

  it('ends as it would have when one goes back at every question, and on again', async () => {
    const stage = await openStage(createWorld);
    for (const { opening, plain } of await everyForm(stage)) {
      const hesitant = await ending(stage, opening, backAndOn(stage, opening));
      expect(hesitant, opening.text).toEqual(plain);
    }
  });

  it('ends as it would have when another says each answer first, in private and in a group', async () => {
    const stage = await openStage(createWorld);
    for (const { opening, plain } of await everyForm(stage)) {
      const interrupted = await ending(stage, opening, async ({ at, typed }) => {
        const said = typed === CODE ? NO_CODE : typed;
        await stage.hears('layla', `layla-${at}`, said);
        await stage.hears('layla@geriatrics', `aloud-${at}`, said);
        return undefined;
      });
      expect(interrupted, opening.text).toEqual(plain);
    }
  });

  it('leaves nothing behind when it is cancelled at any question, but what its command keeps', async () => {
    const stage = await openStage(createWorld);
    const nothing = without(await stage.world.records(), ['pick ']);
    for (const { opening, plain } of await everyForm(stage)) {
      for (const number of plain.questions.keys()) {
        const { kept, after } = await cancelled(stage, opening, number);
        expect(after, opening.text).toEqual(kept ?? nothing);
      }
    }
  });
});

interface Ending {
  /** All that is kept. */
  readonly records: Records;
  /** After the last answer. */
  readonly said: readonly Said[];
  readonly questions: readonly string[];
}

interface Walked {
  readonly opening: Opening;
  /** With nothing in between. */
  readonly walked: Walk;
  readonly plain: Ending;
  /** The command was run, or has asked something. */
  readonly isTaken: boolean;
}

const walks: Walked[] = [];

/** Every opening there is, walked through once: all worlds begin alike. */
async function everyWalk(stage: Stage): Promise<readonly Walked[]> {
  if (walks.length > 0) return walks;
  const used = async () => (await stage.world.log()).filter(({ kind }) => kind === 'command.used').length;
  const before = await used();
  for (const opening of openings()) {
    const walked = await walk(stage, opening);
    // A discreet command is counted nowhere; what it answers is not kept, as a refusal is.
    const isTaken = commandCalled(opening.command)?.discreet
      ? (await stage.world.store.outbox.row('answer/console/opening')) === undefined
      : (await used()) > before;
    walks.push({ opening, walked, plain: await endingOf(stage, walked), isTaken });
  }
  return walks;
}

async function everyForm(stage: Stage): Promise<readonly Walked[]> {
  const forms = (await everyWalk(stage)).filter(({ walked }) => walked.asked.length > 0);
  expect(forms.length).toBeGreaterThan(30);
  return forms;
}

function named({ command, verb }: Opening): string {
  return `${command} ${verb}`;
}

async function ending(stage: Stage, opening: Opening, between: Between): Promise<Ending> {
  return await endingOf(stage, await walk(stage, opening, between));
}

async function endingOf({ world }: Stage, { asked, end }: Walk): Promise<Ending> {
  return { records: await world.records(), said: end, questions: asked.map(({ text }) => text) };
}

/** Back to the question before, whose answer is given again; then the same question is asked as before. */
function backAndOn({ said, hears }: Stage, { who }: Opening): Between {
  const lastSaid = () => said.findLast(({ to }) => to === who)?.message.text;
  return async ({ at, asked, before }) => {
    await hears(who, `back-${at}`, 'back');
    const last = before.at(-1);
    if (last) {
      expect(lastSaid(), 'after going back').toBe(last.text);
      await hears(who, `again-${at}`, last.typed);
    }
    expect(lastSaid(), 'after going on again').toBe(asked.text);
    return undefined;
  };
}

/** All that is there when it is cancelled at the question of this number, and what is kept of it on purpose. */
async function cancelled(stage: Stage, opening: Opening, number: number) {
  const keeps = commandCalled(opening.command)?.keep !== undefined;
  let kept: Records | undefined;
  await walk(stage, opening, async ({ at }) => {
    if (at < number) return undefined;
    if (keeps) kept = without(await stage.world.records(), ['pick ', 'talk ']);
    await stage.hears(opening.who, 'cancel', 'cancel');
    return 'leave';
  });
  return { kept, after: without(await stage.world.records(), ['pick ']) };
}

function without(records: Records, kinds: readonly string[]): Records {
  const kept = Object.entries(records).filter(([name]) => !kinds.some((kind) => name.startsWith(kind)));
  return Object.fromEntries(kept);
}
