// Shapes of settings: each takes a text as it stands in the environment, or says what is wrong with it and how to mend it.
import { isIP } from 'node:net';
import { z } from 'zod';
import { reasonOf } from './errors.ts';
import { parseRedisUrl } from './redis-url.ts';

/** A text that fits, or else what is wrong with it, said without the value: it may be a secret. */
export const text = (fits: (value: string) => boolean, otherwise: string) =>
  z.string().refine(fits, { error: otherwise });

export const path = text(
  (value) => !value.startsWith('~'),
  'begins with ~, which only a shell knows: write it in full.',
);

export const oneOf = <T extends string>(words: readonly T[], otherwise: string) =>
  z.enum(words, { error: otherwise });

const SWITCH = {
  ...{ '1': true, true: true, yes: true, on: true },
  ...{ '0': false, false: false, no: false, off: false },
} as const;

/** Off unless it says otherwise. */
export const onOrOff = (otherwise: string) =>
  oneOf(Object.keys(SWITCH) as (keyof typeof SWITCH)[], otherwise)
    .default('off')
    .transform((word): boolean => SWITCH[word]);

export function isRedisUrl(url: string, context: z.RefinementCtx<string>): void {
  try {
    parseRedisUrl(url);
  } catch (error) {
    context.addIssue(reasonOf(error).replace(/^REDIS_URL:? /u, ''));
  }
}

export function isPort(value: string): boolean {
  return /^\d{1,5}$/u.test(value) && Number(value) <= 65_535;
}

export function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/iu.test(value);
}

export function isBaseUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/u.test(protocol) && [username, password, search, hash].every((part) => part === '');
}

export function isCap(value: string): boolean {
  return /^[1-9]\d{0,4}$/u.test(value) && Number(value) <= 10_000;
}

/** `5-30` */
export function spanIn(value: string): readonly [from: number, to: number] {
  const [from = 0, to = from] = value.split('-').map(Number);
  return [from, to];
}
