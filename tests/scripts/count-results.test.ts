import { describe, expect, it } from 'vitest';
import { countResults } from '../../scripts/count-results.js';

const fine = { check: 0, test: 0 };

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

describe('countResults', () => {
  it('counts tests over all files, and skipped ones as neither', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')] };
    expect(countResults(report, { check: 0, test: 1 })).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that did not load as one failure', () => {
    const report = { testResults: [file('failed'), file('failed', 'passed', 'failed')] };
    expect(countResults(report, { check: 0, test: 1 })).toEqual({ passed: 1, failed: 2 });
  });

  it('counts one failure when the tests pass and the run does not', () => {
    const report = { testResults: [file('passed', 'passed')] };
    expect(countResults(report, { check: 0, test: 1 })).toEqual({ passed: 1, failed: 1 });
  });

  it('counts one failure when there is no report', () => {
    expect(countResults(undefined, fine)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts failed checks as one failure', () => {
    const report = { testResults: [file('passed', 'passed')] };
    expect(countResults(report, { check: 1, test: 0 })).toEqual({ passed: 1, failed: 1 });
  });
});
