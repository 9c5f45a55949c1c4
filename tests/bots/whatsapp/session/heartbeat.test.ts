import { describe, expect, it } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import { type Beating, beat } from '../../../../src/bots/whatsapp/session/heartbeat.ts';
import { TIMES } from '../../../../src/bots/whatsapp/session/times.ts';

const times = { ...TIMES, beat: 2, beatAgain: 1, answer: 10, unconnected: 5 };

/** The first so many things that a heartbeat told of a page that answers like this. */
async function told(many: number, answers: () => Promise<unknown>, isReady = true) {
  const over = new AbortController();
  const lines: string[] = [];
  const tell = (line: string) => {
    lines.push(line);
    if (lines.length === many) over.abort();
  };
  const client = { getState: answers } as unknown as Client;
  const told: Pick<Beating, 'heard' | 'lost' | 'isReady'> = {
    isReady: () => isReady,
    heard: (state) => tell(state),
    lost: (why) => tell(`lost: ${why}`),
  };
  await beat({ client, times, over: over.signal, ...told });
  return lines;
}

const never = new Promise(() => undefined);
const loading = async () => {
  throw new TypeError('window.require is not a function');
};

describe('the heartbeat', () => {
  it('takes a page for lost that is silent twice in a row, not once', async () => {
    const answers = [never, Promise.resolve('CONNECTED'), never, never];
    expect(await told(9, async () => answers.shift())).toEqual(['CONNECTED', 'lost: it does not answer']);
  });

  it('waits for a page that is only being loaded, but not for one that was ready', async () => {
    expect(await told(9, loading, false)).toEqual(Array(9).fill('no state'));
    expect((await told(9, loading)).at(-1)).toBe('lost: it found no connection (no state)');
  });

  it('counts only the time without a connection, anew each time', async () => {
    const states = ['OPENING', 'OPENING', 'CONNECTED', 'OPENING', 'OPENING', 'OPENING'];
    const lines = await told(9, async () => states.shift());
    expect(lines).toEqual([
      ...['OPENING', 'OPENING', 'CONNECTED', 'OPENING', 'OPENING', 'OPENING'],
      'lost: it found no connection (OPENING)',
    ]);
  });
});
