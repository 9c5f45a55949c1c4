// What the methods and the people's acts work on.
import type { Screens } from './screens.ts';
import type { Triggers } from './triggers.ts';
import type { Workspace } from './workspace.ts';

export interface House {
  readonly workspace: Workspace;
  readonly screens: Screens;
  readonly triggers: Triggers;
  /** `http://127.0.0.1:1234`, known once the server listens. */
  address(): string;
}

/** A successful reply, without its `ok`. */
export type Reply = Readonly<Record<string, unknown>>;
export type Method = (args: Readonly<Record<string, string>>, house: House) => Reply;
