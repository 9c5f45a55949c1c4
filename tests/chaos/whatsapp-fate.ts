// Fate: kills what it was told to kill at the stage it was told, once enough of the sending is behind.
import { setTimeout as wait } from 'node:timers/promises';
import type { FakeWhatsApp } from '../fakes/whatsapp/fake-whatsapp.ts';
import type { Chance } from './seeded.ts';
import type { Death, Mortal, Stage } from './whatsapp-stages.ts';

/** All deaths come before this share of the messages is sent. */
const SHARE = 0.9;
/** What dies is gone after so many milliseconds, or was hard to kill. */
const DYING = 500;

export interface Fate {
  /** Resolves when who reached it may go on, if they still live. */
  reached(stage: Stage): Promise<void>;
  /** A message is done with. */
  settled(): void;
  readonly met: readonly Death[];
}

interface Fateful {
  readonly fake: FakeWhatsApp;
  readonly chance: Chance;
  readonly deaths: readonly Death[];
  /** How many messages are to be sent. */
  readonly messages: number;
  isAlive(): boolean;
  /** Resolves when the process is gone. */
  kill(): Promise<void>;
}

export function createFate(given: Fateful): Fate {
  const { fake, chance, deaths } = given;
  const met: Death[] = [];
  let sent = 0;
  let isStriking = false;

  const isDue = (stage: Stage): boolean => {
    const isTime = sent >= (met.length * given.messages * SHARE) / deaths.length;
    const canDie = !isStriking && given.isAlive() && fake.linkedPages() > 0;
    return isTime && canDie && deaths[met.length]?.stage === stage;
  };
  const reached = async (stage: Stage): Promise<void> => {
    const death = deaths[met.length];
    if (!death || !isDue(stage)) return;
    isStriking = true;
    try {
      await strike(death.of, given);
      met.push(death);
    } finally {
      isStriking = false;
    }
  };
  fake.watchSends(async (stage) => {
    const before = met.length;
    await reached(stage);
    // What was handed over by a page that then died may arrive all the same, or not.
    if (stage === 'arrived' && met.length > before && chance.next() < 0.5)
      throw new Error('lost with its page');
  });
  return {
    reached,
    settled() {
      sent += 1;
    },
    met,
  };
}

async function strike(mortal: Mortal, { fake, chance, kill }: Fateful): Promise<void> {
  if (mortal === 'process') return await kill();
  if (mortal === 'browser') fake.killBrowser();
  else if (chance.next() < 0.5) fake.crashPage();
  else fake.reloadPage();
  for (let waited = 0; fake.connectedPages() > 0 && waited < DYING; waited += 5) await wait(5);
}
