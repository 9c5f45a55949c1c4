// Where forms are walked through, question by question: what was said is kept, and each case begins where all others did.
import type { ChatEvent, Field, Message } from '../../../src/core/chat.ts';
import { eventBy, type World, type WorldOptions } from '../../world.ts';
import { arrange, CODE, NOW } from './arranged.ts';
import { type Opening, SOME_WORDS, typedFor } from './openings.ts';

export interface Said {
  readonly to: string;
  readonly message: Message;
}

export interface Stage {
  readonly world: World;
  /** What was said, by whomever it was heard, since this was last emptied. */
  readonly said: Said[];
  putBack(): Promise<void>;
  hears(who: string, id: string, body: Body): Promise<void>;
}

type Body = string | (Pick<ChatEvent, 'kind'> & Readonly<Record<string, unknown>>);

export async function openStage(createWorld: (options: WorldOptions) => Promise<World>): Promise<Stage> {
  const said: Said[] = [];
  const world = await createWorld({
    now: NOW,
    bot: (console) => ({
      ...console,
      async send(to, message, key) {
        said.push({ to: to.id, message });
        return await console.send(to, message, key);
      },
    }),
  });
  await arrange(world);
  const back = await world.keeps();
  return {
    world,
    said,
    async putBack() {
      await back();
      said.length = 0;
    },
    async hears(who, id, body) {
      const what = typeof body === 'string' ? { kind: 'message', text: body } : body;
      await world.app.hear({ ...eventBy(who, id, world.now()), ...what } as ChatEvent);
      for (const lane of await world.store.outbox.lanesDue(world.now())) await world.app.deliver(lane);
    },
  };
}

/** A question as it was put. */
export interface Asked {
  readonly field: Field;
  readonly text: string;
}

export interface Walk {
  readonly asked: readonly Asked[];
  /** What the last answer was answered by, to whomever. */
  readonly end: readonly Said[];
  /** An answer was not taken: it ended there. */
  readonly refused: boolean;
}

export interface Step {
  /** The number of the question, from 0. */
  readonly at: number;
  readonly asked: Asked;
  /** What will be typed. */
  readonly typed: string;
  /** The questions before, and what was typed. */
  readonly before: readonly (Asked & { readonly typed: string })[];
}

/** Does something before each answer; 'leave' goes no further. Or gives what is typed instead. */
export type Between = (step: Step) => Promise<'leave' | undefined>;

const MOST_QUESTIONS = 12;

/** From the opening to the end; every event is named by its place, so that the same walk decides the same. */
export async function walk(stage: Stage, opening: Opening, between?: Between): Promise<Walk> {
  const { said } = stage;
  await stage.putBack();
  await stage.hears(opening.who, 'opening', opened(opening));
  const before: (Asked & { readonly typed: string })[] = [];
  for (let asked = questionIn(said, opening.who); asked; asked = questionIn(said, opening.who)) {
    const at = before.length;
    const typed = answerTo(opening, asked.field);
    if (at === MOST_QUESTIONS) throw new Error(`${opening.text} never ends.`);
    if ((await between?.({ at, asked, typed, before })) === 'leave')
      return { asked: before, end: [...said], refused: false };
    said.length = 0;
    await stage.hears(opening.who, `answer-${at}`, typed);
    before.push({ ...asked, typed });
    if (said.length === 1 && (await isStillAsked(stage, opening.who, asked.field.name)))
      return { asked: before, end: [...said], refused: true };
  }
  await stage.world.settles();
  return { asked: before, end: [...said], refused: false };
}

export function opened({ command, text }: Opening): Body {
  // What names a record is picked, not typed.
  return /[0-9a-f]{8}|@\d/.test(text) ? { kind: 'choice', choice: text } : text === command ? command : text;
}

/** What is asked of them now: what was said to them last, if that is a question. */
export function questionIn(said: readonly Said[], who: string): Asked | undefined {
  const last = said.findLast(({ to }) => to === who)?.message;
  const field = last?.form?.fields[0];
  return last && field && { field, text: last.text };
}

async function isStillAsked({ said, world }: Stage, who: string, field: string): Promise<boolean> {
  if (questionIn(said, who)) return false;
  return (await world.records())[`talk console/${who}`]?.includes(`"field":"${field}"`) ?? false;
}

/** What is typed in answer to a question, where nothing else is. */
export function answerTo(opening: Opening, field: Field): string {
  if (field.name === 'code') return CODE;
  const typed = typedFor(opening, field.name);
  return typed ?? (field.options ? '1' : SOME_WORDS);
}
