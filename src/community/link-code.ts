// The one-time code by which someone known in one chat becomes known in another. Only its keyed hash is kept.
import { createHmac, randomInt } from 'node:crypto';
import { z } from 'zod';
import { PLATFORMS } from '../core/chat.ts';
import { kind } from '../core/records.ts';
import { HOUR, type Instant, MINUTE } from '../core/time.ts';
import { plainDigits } from './plain-text.ts';

/** In milliseconds. */
export const LINK_CODE_LASTS = 10 * MINUTE;
export const LINK_CODE_MINUTES = LINK_CODE_LASTS / MINUTE;

/** Whom a code stands for, and the chat it was asked for in. Id: its hash. */
export const linkCodes = kind(
  'link-code',
  z.object({
    member: z.string(),
    asked: z.object({ platform: z.enum(PLATFORMS), id: z.string() }),
    until: z.number(),
  }),
);

export function newLinkCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}

/**
 * As it is shown: easier to carry in the head from one chat to the other. With a hyphen, for two numbers with a space
 * between them change places in a text that runs from right to left.
 */
export function inHalves(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Keyed, for a hundred million codes are soon hashed by anyone who has the records but not the secret. */
export function linkCodeId(secret: string, code: string): string {
  return createHmac('sha256', secret).update(`link-code/${code}`).digest('hex');
}

/** The eight digits, whatever digits they are and however spaced or set off; undefined for anything else. */
export function readLinkCode(typed: string): string | undefined {
  const code = plainDigits(typed.slice(0, 80)).replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
  return /^\d{8}$/.test(code) ? code : undefined;
}

/**
 * When someone typed wrong codes. Shelf: platform; id: their handle. A right one does not wipe them out: whoever has an
 * account of their own to link and unlink could then guess without end.
 */
export const linkTries = kind('link-tries', z.object({ wrong: z.array(z.number()) }));

const TRIES_AN_HOUR = 5;

/** The wrong codes that still count. */
export function recentTries(wrong: readonly Instant[], now: Instant): Instant[] {
  return wrong.filter((at) => at > now - HOUR);
}

export function mayTry(wrong: readonly Instant[], now: Instant): boolean {
  return recentTries(wrong, now).length < TRIES_AN_HOUR;
}
