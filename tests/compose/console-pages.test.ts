import { EventEmitter, once } from 'node:events';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { openConsolePages } from '../../src/compose/console-pages.ts';
import { runConsole } from '../../src/compose/run-console.ts';
import { SMALL } from '../world.ts';

const LINK = /(http:\/\/127\.0\.0\.1:\d+\/me\/en)#([\w-]+)/;

it('a console whose pages are served gives links that can be followed while it runs', async () => {
  const said = new EventEmitter();
  const given = once(said, 'link');
  let page = '';
  async function* lines() {
    yield 'noam: privacy export\n';
    const [, address = '', token = ''] = (await given)[0] as RegExpExecArray;
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ token }) });
    page = await answer.text();
  }
  const code = await runConsole({
    community: SMALL,
    root: '.',
    input: Readable.from(lines()),
    raised: (stage) => openConsolePages(stage, () => {}),
    write(text) {
      const link = LINK.exec(text);
      if (link) said.emit('link', link);
    },
    complain: (text) => void said.emit('error', new Error(text)),
  });
  expect(code).toBe(0);
  expect(page).toContain('Noam Peled');
});
