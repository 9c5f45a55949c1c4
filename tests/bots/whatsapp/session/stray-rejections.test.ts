import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const GUARD = new URL('../../../../src/bots/whatsapp/session/stray-rejections.ts', import.meta.url).href;

/** Runs this in a process of its own, with the guard, and tells how that went. */
async function run(code: string) {
  const script = `
    import { guardFromStrayRejections } from '${GUARD}';
    import puppeteer from 'puppeteer';
    import { createRequire } from 'node:module';
    const library = createRequire('${GUARD}')('whatsapp-web.js');
    const unguard = guardFromStrayRejections((what, error) => console.log(what + ': ' + (error?.message ?? error)));
    setTimeout(() => console.log('alive'), 50);
    ${code}
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out: out.trim().split('\n'), err, code: child.exitCode };
}

describe('rejections that nobody handles', () => {
  it('do not end the process when they are of the library or of puppeteer', async () => {
    const { out, code } = await run(`
      void puppeteer.launch({ executablePath: '/no/browser' });
      void new library.Client({}).getState();
      void Promise.reject('auth timeout');
    `);
    const left = out.filter((line) => line.startsWith('the WhatsApp library left an error to itself'));
    expect(left).toHaveLength(3);
    expect([out.includes('alive'), code]).toEqual([true, 0]);
  });

  it.each([
    ["void Promise.reject(new Error('our own'))", 'Error: our own'],
    ["void Promise.reject('a bare word')", 'unhandled rejection: a bare word'],
    ['unguard(); void new library.Client({}).getState()', 'TypeError'],
  ])('end it as ever otherwise: %s', async (code, said) => {
    const gone = await run(code);
    expect(gone.err).toContain(said);
    expect([gone.out, gone.code]).toEqual([[''], 1]);
  });
});
