// What an event is called: the same act of the same cause always the same, and nobody can try names until one fits.
import { hash } from 'node:crypto';
import type { Cause } from './enact.ts';

/** A cause may name a member, or a telephone number. */
export function actName({ id }: Pick<Cause, 'id'>, index: number): string {
  return `${id}#${index}`;
}

/** The id of an event that is nobody's; who did something has a key of their own for it. */
export function nobodysEventId(secret: string, act: string): string {
  return hash('sha256', `event/${secret}/${act}`).slice(0, 16);
}
