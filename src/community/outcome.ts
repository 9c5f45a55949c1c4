// What came of a meeting: decisions and actions, posted and kept.
import { z } from 'zod';
import { kind } from '../core/records.ts';

/** Id: meeting. */
export const outcomes = kind(
  'outcome',
  z.object({ decisions: z.string(), actions: z.string(), by: z.string(), at: z.number() }),
);
