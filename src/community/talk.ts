// What the bot has to remember of a conversation: a form half answered, and the choices last shown in a place.
import { z } from 'zod';
import { kind } from '../core/records.ts';

const form = z.object({
  command: z.string(),
  answers: z.record(z.string(), z.string()),
  /** Fields answered in this conversation, in order, so that `back` can undo the last. */
  asked: z.array(z.string()),
  /** The field now being asked for. */
  field: z.string(),
  group: z.string().optional(),
  /** How often an answer to it was refused. */
  refused: z.number().optional(),
  at: z.number(),
});

/** A form being answered. Id: `<platform>/<handle>`. */
export const talks = kind(
  'talk',
  form.extend({
    /** Forms that were open when this one came between, the last first: they are asked on after it. */
    beneath: z.array(form).optional(),
  }),
);

/** The numbered choices last shown. Id: the lane of the place. */
export const picks = kind(
  'pick',
  z.object({
    choices: z.array(z.object({ id: z.string(), label: z.string() })),
    at: z.number(),
    /** Something else was answered since: they can still be picked, but are no longer what one looks at. */
    passed: z.boolean().optional(),
  }),
);
