// Names in a meeting's report that could be several members, or none: the leader says who they were.
import { z } from 'zod';
import { kind } from '../core/records.ts';

const doubtShape = z.object({
  name: z.string(),
  minutes: z.number(),
  /** Members it might be, most likely first. */
  candidates: z.array(z.string()),
});
export type Doubt = z.infer<typeof doubtShape>;

/** Id: meeting. The first is the one being asked about. */
export const doubts = kind('doubt', z.object({ people: z.array(doubtShape) }));
export type Doubts = z.infer<(typeof doubts)['shape']>;
