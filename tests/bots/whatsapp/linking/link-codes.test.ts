import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLinkCodes } from '../../../../src/bots/whatsapp/linking/link-codes.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

let sessionDir: string;
let written: string[];

beforeEach(() => {
  sessionDir = mkdtempSync(join(tmpdir(), 'kehila-link-'));
  written = [];
});

afterEach(() => rmSync(sessionDir, { recursive: true, force: true }));

const codes = (isTerminal: boolean) =>
  createLinkCodes({ write: (text) => void written.push(text), sessionDir, isTerminal });
const picture = () => join(sessionDir, 'link.png');

describe('the code an account is linked by', () => {
  it('is drawn in a terminal, and kept as a picture whose path is said once', async () => {
    const { show } = codes(true);
    await show({ kind: 'qr', code: '2@first' });
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/[▀▄█]/);
    expect(written[1]).toContain(picture());
    await show({ kind: 'qr', code: '2@second' });
    expect(written).toHaveLength(3);
    expect(written[2]).not.toBe(written[0]);
  });

  it('is only a picture where there is no terminal: the newest, whole, for its owner alone', async () => {
    const { show } = codes(false);
    await show({ kind: 'qr', code: '2@first' });
    const first = readFileSync(picture());
    await show({ kind: 'qr', code: '2@second' });
    expect(written).toHaveLength(1);
    expect(first.subarray(0, 4)).toEqual(PNG);
    expect(readFileSync(picture())).not.toEqual(first);
    expect(statSync(picture()).mode & 0o777).toBe(0o600);
    expect(readdirSync(sessionDir)).toEqual(['link.png']);
  });

  it('is said in words when it is to be typed, and never kept', async () => {
    await codes(true).show({ kind: 'pairing', code: 'ABCDEFGH' });
    expect(written).toEqual([
      'To link WhatsApp, type ABCD-EFGH on the phone: WhatsApp > Linked devices > Link with phone number.',
    ]);
    expect(readdirSync(sessionDir)).toEqual([]);
  });

  it('is removed when the account is linked, also when there is none', async () => {
    const { show, clear } = codes(false);
    await clear();
    await show({ kind: 'qr', code: '2@first' });
    await clear();
    expect(existsSync(picture())).toBe(false);
  });
});
