// What a kind of record means to the people in it: which class of data it is, whose each record is, how long it is kept.
import type { Platform } from '../core/chat.ts';
import type { Kind } from '../core/records.ts';
import type { Instant } from '../core/time.ts';

/** The classes that people are told about; each has its sentence, `holds-<class>`. */
export const CLASSES = [
  'community',
  'profile',
  'participation',
  'texts',
  'answers',
  'conversation',
  'security',
] as const;
export type Class = (typeof CLASSES)[number];

/** A person, as records know them. */
export interface Who {
  readonly id: string;
  /** As people call them: all that some reports know. */
  readonly name: string;
  readonly handles: Readonly<Partial<Record<Platform, string>>>;
  /** What is to become of what they wrote for others. */
  readonly texts: 'withdraw' | 'hand-over';
  /** By what they go where someone must still be counted: made for one erasure, tells nothing of them. */
  readonly stead?: string;
}

/** One record, where it stands. */
export interface Held<T> {
  readonly value: T;
  readonly shelf: string;
  readonly id: string;
}

/**
 * What of a record is someone's: nothing; all of it; or a part, with what is left without them (`left` absent: the whole
 * record goes), under what id where that was theirs, and what they are shown of it.
 */
export type Share<T> =
  | 'nothing'
  | 'all'
  | { readonly left?: T; readonly leftAs?: string; readonly shown?: unknown };

export interface Holding<T = unknown> {
  readonly kind: Kind<T>;
  readonly class: Class;
  share(held: Held<NoInfer<T>>, who: Who): Share<NoInfer<T>>;
  /** Of what people wrote in words of their own: without one of whom it speaks; the same value where it does not. */
  blank?(value: NoInfer<T>, who: Who): NoInfer<T>;
  /** From when on it is no longer kept; absent, or undefined, where it is kept as long as what it belongs to. */
  ends?(held: Held<NoInfer<T>>): Instant | undefined;
}

/** Ties a holding's kind to its rules, so that a table can hold them all. */
export function holding<T>(definition: Holding<T>): Holding {
  return definition as Holding<unknown>;
}

/** Of records that say nothing of anyone. */
export const nobodys = (): Share<never> => 'nothing';

/** Of records whose id is the member's. */
export const byMember = ({ id }: Held<unknown>, who: Who): Share<never> =>
  id === who.id ? 'all' : 'nothing';

/** Of records whose id is `<platform>/<handle>`, with more behind another slash or without. */
export function byLane({ id }: Held<unknown>, { handles }: Who): Share<never> {
  const lanes = Object.entries(handles).map(([platform, handle]) => `${platform}/${handle}`);
  const isTheirs = lanes.includes(id) || Object.values(handles).some((handle) => id.endsWith(`/${handle}`));
  return isTheirs ? 'all' : 'nothing';
}

/** Of records on a platform's shelf whose id is the handle. */
export const byHandle = ({ shelf, id }: Held<unknown>, { handles }: Who): Share<never> =>
  handles[shelf as Platform] === id ? 'all' : 'nothing';

/** Of records with a member in a field. */
export function byField<T>(field: (value: T) => string | undefined) {
  return ({ value }: Held<T>, who: Who): Share<never> => (field(value) === who.id ? 'all' : 'nothing');
}
