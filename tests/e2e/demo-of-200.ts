// The demo community grown to 200 members, by a rule and not by chance.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import { fixture } from '../world.ts';

export const SIZE = 200;

interface DemoFile {
  readonly groups: Record<string, unknown>;
  readonly members: Record<string, Record<string, unknown>>;
}

export interface GrownDemo {
  readonly path: string;
  readonly members: readonly string[];
  readonly groups: readonly string[];
}

/** Newcomers take after those who are there: their professions, organisations, regions, languages, groups. */
export function growDemo(): GrownDemo {
  const demo = parse(readFileSync(fixture('../../demo/community.yaml'), 'utf8')) as DemoFile;
  const groups = Object.keys(demo.groups);
  const models = Object.values(demo.members);
  const missing = SIZE - models.length;
  const newcomers = Array.from({ length: missing }, (_, i) => {
    const of = (key: string, step: number) => models[(i * step) % models.length]?.[key];
    const { length } = groups;
    const person = {
      name: `Person ${i}`,
      profession: of('profession', 3),
      organisation: of('organisation', 5),
      region: of('region', 7),
      language: (['he', 'ar', 'en'] as const)[i % 3],
      topics: of('topics', 11) ?? [],
      groups: [...new Set([groups[i % length], groups[(i * 5 + 1) % length]])],
    };
    return [`person-${i}`, person] as const;
  });
  const members = { ...demo.members, ...Object.fromEntries(newcomers) };
  const folder = mkdtempSync(join(tmpdir(), 'kehila-year-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'community.yaml');
  writeFileSync(path, stringify({ ...demo, members }, { aliasDuplicateObjects: false }));
  return { path, members: Object.keys(members), groups };
}
