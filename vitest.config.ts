import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const SECOND = 1000;

interface Project {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  /** Seconds a test, or a hook, may take. */
  readonly seconds: number;
  /** Projects of one group run side by side, groups one after the other. */
  readonly group: number;
  readonly isolate?: boolean;
}

function project(name: string, { include, exclude = [], seconds, group, isolate = true }: Project) {
  return {
    test: {
      name,
      include: [...include],
      exclude: ['tests/fixtures/**', ...exclude],
      testTimeout: seconds * SECOND,
      hookTimeout: seconds * SECOND,
      pool: isolate ? 'forks' : 'threads',
      isolate,
      maxWorkers: 2,
      sequence: { groupOrder: group },
    },
  } satisfies TestProjectInlineConfiguration;
}

const redis = ['tests/{redis,store,jobs}/**/*.test.ts'];
const e2e = ['tests/e2e/**/*.test.ts'];
const chaos = ['tests/chaos/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      // Pure code shares its workers: loading it anew for each file would take longer than testing it.
      project('unit', {
        include: ['tests/**/*.test.ts'],
        exclude: [...redis, ...e2e, ...chaos],
        seconds: 30,
        group: 0,
        isolate: false,
      }),
      project('redis', { include: redis, seconds: 30, group: 1 }),
      project('e2e', { include: e2e, seconds: 90, group: 2 }),
      project('chaos', { include: chaos, seconds: 180, group: 2 }),
    ],
  },
});
