import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importZoom } from '../../src/compose/import-zoom.ts';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('a participants report that the operator imports', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehila-zoom-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts the certain and asks the leaders about the doubtful, once', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:30');
    world.told('ruth');
    const given = { from: fixture('zoom/small.csv'), group: 'geriatrics', dryRun: false };
    const dry = await importZoom(world.ports, { ...given, dryRun: true });
    expect(world.told('ruth')).toEqual([]);
    expect(await importZoom(world.ports, given)).toBe(dry);
    await importZoom(world.ports, given);
    await world.settles();
    expect(world.told('ruth')).toHaveLength(1);
    const attended = (await world.log()).filter(({ kind }) => kind === 'meeting.attended');
    expect(attended.length).toBeGreaterThan(0);
    expect(new Set(attended.map(({ who }) => who)).size).toBe(attended.length);
  });

  it('is refused with the mend when the group or the file is wrong', async () => {
    const world = await createWorld();
    const prose = join(folder, 'prose.csv');
    writeFileSync(prose, 'Dear all, please find attached.\n');
    const given = { from: prose, group: 'geriatrics', dryRun: false };
    await expect(importZoom(world.ports, given)).rejects.toThrow('report-unreadable');
    await expect(importZoom(world.ports, { ...given, group: 'nobody' })).rejects.toThrow(
      'there are geriatrics',
    );
    await expect(importZoom(world.ports, { ...given, from: 'no.csv' })).rejects.toThrow(
      'no.csv cannot be read',
    );
  });
});
