// Ends .ci/run: one line counting what passed and what failed, and an exit code that agrees with it.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} FileResult
 * @typedef {{ testResults: readonly FileResult[] }} Report what vitest's json reporter writes
 */

/**
 * A test file that failed without a failed test (it did not load, a hook threw) counts as one failure, and so does
 * each command that failed without a word of it in the report. Skipped tests count as neither.
 * @param {Report | undefined} report undefined when vitest wrote none
 * @param {{ check: number, test: number }} exitCodes of `npm run check` and `npm test`
 */
export function countResults(report, exitCodes) {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of report?.testResults ?? []) {
    const failures = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += failures === 0 && status === 'failed' ? 1 : failures;
  }
  if (failed === 0 && (report === undefined || exitCodes.test !== 0)) failed += 1;
  if (exitCodes.check !== 0) failed += 1;
  return { passed, failed };
}

/**
 * @param {string} path
 * @returns {Report | undefined}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [path = '', check, test] = process.argv.slice(2);
  const { passed, failed } = countResults(readReport(path), { check: Number(check), test: Number(test) });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
