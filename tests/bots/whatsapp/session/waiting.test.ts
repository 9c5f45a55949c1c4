import { describe, expect, it } from 'vitest';
import { createReturning } from '../../../../src/bots/whatsapp/session/returning.ts';
import { TIMES } from '../../../../src/bots/whatsapp/session/times.ts';
import { createBackOff, pause, within } from '../../../../src/bots/whatsapp/session/waiting.ts';
import { HOUR, MINUTE, SECOND } from '../../../../src/core/time.ts';

const many = (times: number, next: () => number) => Array.from({ length: times }, next);

describe('waiting', () => {
  it('ends as soon as it is over', async () => {
    const over = new AbortController();
    const paused = pause(HOUR, over.signal);
    over.abort();
    await paused;
    await pause(HOUR, over.signal);
  });

  it('is not for longer than so many milliseconds, and passes on what comes of it', async () => {
    expect(await within(SECOND, Promise.resolve('done'))).toBe('done');
    await expect(within(SECOND, Promise.reject(new Error('its own')))).rejects.toThrow('its own');
    await expect(within(1, new Promise(() => undefined))).rejects.toThrow('no answer within 1 ms');
  });

  it('is twice as long each time, up to the most, and short again after a reset', () => {
    const { next, reset } = createBackOff(1, 5);
    expect(many(5, next)).toEqual([1, 2, 4, 5, 5]);
    reset();
    expect(next()).toBe(1);
  });
});

describe('the wait before the next browser', () => {
  it('is a second for one that was lost, up to a minute', () => {
    const { waitAfter } = createReturning(TIMES);
    expect(many(8, () => waitAfter('gone') / SECOND)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('is a quarter of an hour for one that was taken over or blocked, up to four hours', () => {
    const { waitAfter } = createReturning(TIMES);
    expect(many(3, () => waitAfter('taken-over') / MINUTE)).toEqual([15, 30, 60]);
    expect(many(3, () => waitAfter('blocked') / MINUTE)).toEqual([120, 240, 240]);
  });

  it('is short again for one that stood long enough, and none after a logout', () => {
    const { stood, waitAfter } = createReturning({ ...TIMES, steady: 0 });
    expect(many(3, () => waitAfter('gone'))).toEqual([1, 2, 4].map((seconds) => seconds * SECOND));
    expect(waitAfter('logged-out')).toBe(0);
    stood();
    expect(waitAfter('gone')).toBe(SECOND);
  });
});
