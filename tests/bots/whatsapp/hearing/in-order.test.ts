import { describe, expect, it } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import { createAsk } from '../../../../src/bots/whatsapp/hearing/asking.ts';
import { createLately } from '../../../../src/bots/whatsapp/hearing/lately.ts';
import { createOneByOne } from '../../../../src/bots/whatsapp/hearing/one-by-one.ts';
import { createProgress } from '../../../../src/bots/whatsapp/hearing/progress.ts';
import { createWaitingRoom } from '../../../../src/bots/whatsapp/hearing/waiting-room.ts';
import { AwayError } from '../../../../src/bots/whatsapp/line.ts';
import { createNotes } from './town-with-ears.ts';

const quiet = () => undefined;
const NEVER = new Promise<never>(quiet);

describe('one by one', () => {
  it('begins nothing before what came earlier is done, and goes on after a failure', async () => {
    const reports: string[] = [];
    const queue = createOneByOne((what) => void reports.push(what));
    const done: string[] = [];
    let finish: () => void = quiet;
    void queue.add(() =>
      new Promise<void>((resolve) => (finish = resolve)).then(() => void done.push('slow')),
    );
    void queue.add(() => Promise.reject(new Error('odd')));
    const last = queue.add(async () => void done.push('quick'));
    await Promise.resolve();
    finish();
    await last;
    expect(done).toEqual(['slow', 'quick']);
    expect(reports).toHaveLength(1);
  });

  it('passes over what waits when it is stopped', async () => {
    const queue = createOneByOne(quiet);
    const done: string[] = [];
    void queue.add(async () => {
      done.push('first');
      void queue.stop();
    });
    await queue.add(async () => void done.push('second'));
    await queue.stop();
    expect(done).toEqual(['first']);
  });
});

describe('the waiting room', () => {
  it('lets in what waited, in order, once the last closing is undone', async () => {
    const queue = createOneByOne(quiet);
    const room = createWaitingRoom(queue);
    const done: number[] = [];
    const take = (n: number) => room.take(async () => void done.push(n));
    take(1);
    const openEarly = room.close();
    take(2);
    const open = room.close();
    take(3);
    openEarly();
    await queue.add(async () => undefined);
    expect([done, room.isClosed()]).toEqual([[1], true]);
    open();
    take(4);
    await queue.add(async () => undefined);
    expect([done, room.isClosed()]).toEqual([[1, 2, 3, 4], false]);
  });
});

describe('what was used lately', () => {
  it('is kept, and the rest forgotten', () => {
    const lately = createLately<number>(2);
    lately.set('a', 1);
    lately.set('b', 2);
    lately.get('a');
    lately.set('c', 3);
    expect(['a', 'b', 'c'].map(lately.has)).toEqual([true, false, true]);
  });
});

describe('how far it was heard', () => {
  it('is noted, never backwards, never in the future, and not while something earlier is missing', async () => {
    const { notebook } = createNotes();
    const progress = createProgress(notebook, quiet);
    const reach = async (at: number) => {
      progress.reach(at);
      await progress.flush();
      return await progress.read();
    };
    expect(await progress.read()).toBeUndefined();
    expect([await reach(1000), await reach(500), await reach(2000)]).toEqual([1000, 1000, 2000]);
    progress.hold();
    expect(await reach(3000)).toBe(2000);
    progress.go();
    expect(await reach(4000)).toBe(4000);
    expect(await reach(Number.MAX_SAFE_INTEGER)).toBeLessThanOrEqual(Date.now());
  });

  it('is noted about a second later by itself', async () => {
    const { notes, notebook } = createNotes();
    createProgress(notebook, quiet).reach(1000);
    expect(notes.size).toBe(0);
    await expect.poll(() => notes.get('heard'), { timeout: 3000 }).toBe('1000');
  });
});

describe('asking the page', () => {
  const stopping = new AbortController().signal;
  const client = {} as Client;

  it('gives up on a page that hangs or fails, after some tries', async () => {
    const ask = createAsk({ client: () => client }, stopping);
    let tries = 0;
    const hangs = () => {
      tries += 1;
      return NEVER;
    };
    await expect(ask(hangs, { tries: 2, timeout: 20 })).rejects.toThrow('no answer');
    expect(tries).toBe(2);
  });

  it('waits for a line as long as there is none, unless it asks only once', async () => {
    let calls = 0;
    const line = {
      client: () => {
        calls += 1;
        if (calls < 4) throw new AwayError('away');
        return client;
      },
    };
    const ask = createAsk(line, stopping);
    await expect(ask(async () => 'answer', { tries: 1 })).rejects.toThrow('away');
    expect(await ask(async () => 'answer', { tries: 2 })).toBe('answer');
  });

  it('ends its waiting when it is stopped, for a line or for an answer', async () => {
    const ending = new AbortController();
    const away = () => {
      throw new AwayError('away');
    };
    const waiting = createAsk({ client: away }, ending.signal)(async () => 'answer');
    const hanging = createAsk({ client: () => client }, ending.signal)(() => NEVER);
    ending.abort();
    await expect(waiting).rejects.toThrow('away');
    await expect(hanging).rejects.toThrow('aborted');
  });
});
