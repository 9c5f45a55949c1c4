// What the bench says to the process that plays WhatsApp and everyone on it.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export interface Person {
  /** In digits. */
  readonly phone: string;
  readonly name: string;
}

export type Asked =
  | { readonly do: 'open'; readonly people: readonly Person[]; readonly now: number }
  | {
      readonly do: 'say';
      readonly count: number;
      /** What each says in private; `%` is yes and no by turns. */
      readonly text: string;
      /** Without it, all at once. */
      readonly aSecond?: number;
    }
  | { readonly do: 'close' };

export interface Place {
  readonly webVersion: string;
  readonly webCache: string;
  readonly chromeArgs: readonly string[];
}

export interface SaidOne {
  /** As the sender's phone made it. */
  readonly stanza: string;
  /** By `monotonic`. */
  readonly at: number;
}

export interface Answers {
  readonly open: Place;
  /** In order. */
  readonly say: readonly SaidOne[];
  readonly close: Record<string, never>;
}

export interface FarSide {
  ask<What extends Asked>(asked: What): Promise<Answers[What['do']]>;
  /** Resolves when its process is gone. */
  close(): Promise<void>;
}

/** Milliseconds on a clock that all processes of this machine share. */
export function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

interface Told {
  readonly told?: never;
  readonly failed?: string;
}

/** One question at a time. */
export function startFarSide(): FarSide {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const child = fork(new URL(`./whatsapp-fake.${extension}`, import.meta.url));
  const ask: FarSide['ask'] = async (asked) => {
    const answer = answerOf(child);
    child.send(asked);
    const { told, failed } = await answer;
    if (told === undefined) throw new Error(failed);
    return told;
  };
  return {
    ask,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      await ask({ do: 'close' });
      child.disconnect();
      await exit;
    },
  };
}

async function answerOf(child: ChildProcess): Promise<Told> {
  const heard = new AbortController();
  const ended = once(child, 'exit', { signal: heard.signal }).then(
    (): Told => ({ failed: 'the process that plays WhatsApp ended' }),
  );
  // Of no interest once it answered.
  ended.catch(() => undefined);
  const told = once(child, 'message').then(([told]): Told => told);
  try {
    return await Promise.race([told, ended]);
  } finally {
    heard.abort();
  }
}
