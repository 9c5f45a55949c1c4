import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from './folder.ts';
import { ROOT, run } from './program.ts';

describe('kehila doctor', () => {
  it('ends with 0 where nothing must be mended, and leaves no server behind', async () => {
    const folder = createFolder();
    const { code, out, err } = await run({ folder, args: ['doctor'] });
    expect(err).toBe('');
    expect(out).toMatch(/^ok {4}Settings: /m);
    expect(out).toMatch(/^ok {4}Redis persistence: /m);
    expect(out).toMatch(/\n\d+ ok, \d+ to look at, 0 to mend\n$/);
    expect(existsSync(join(folder, 'data', 'redis.sock'))).toBe(false);
    expect(code).toBe(0);
  });

  it('ends with 1 and tells every setting that must be mended', async () => {
    const env = { PORT: 'many', ALLOW_VOLATILE_REDIS: 'perhaps', SECRET: 'hush' };
    const { code, out } = await run({ folder: createFolder(), args: ['doctor'], env });
    expect(out).toMatch(/^fail {2}Settings: PORT .*write a number/m);
    expect(out).toMatch(/^fail {2}Settings: ALLOW_VOLATILE_REDIS .*write 1/m);
    expect(out).toMatch(/^fail {2}Settings: SECRET .*openssl rand/m);
    expect(out).not.toContain('hush');
    expect(out).toMatch(/, 3 to mend\n$/);
    expect(code).toBe(1);
  });

  it('ends with 1 where Redis cannot be reached, and says how to mend it', async () => {
    const env = { REDIS_URL: 'unix:///no/such/redis.sock' };
    const { code, out } = await run({ folder: createFolder(), args: ['doctor'], env });
    expect(out).toMatch(/^fail {2}Redis: .*mend REDIS_URL/m);
    expect(code).toBe(1);
  });
});

describe('kehila', () => {
  it('lists its commands when asked for help, and tells its version', async () => {
    const folder = createFolder();
    const help = await run({ folder, args: ['--help'] });
    expect(help.code).toBe(0);
    for (const command of ['start', 'console', 'apply', 'import', 'export', 'doctor'])
      expect(help.out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await run({ folder, args: ['--version'] })).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('refuses a command that is not there, and guesses which was meant', async () => {
    const { code, out, err } = await run({ folder: createFolder(), args: ['aply', 'community.yaml'] });
    expect(err).toMatch(/^error: unknown command 'aply'\n\(Did you mean apply\?\)\n$/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
