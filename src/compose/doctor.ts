// kehila doctor: looks over this installation, with the machine's own tools.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Config } from '../config.ts';
import { exitCodeOf, formatFindings, runDoctor } from '../doctor.ts';
import { examineRedis } from '../store/redis/examine.ts';

const runProgram = promisify(execFile);

/** What there is to say, and the exit code: 1 when something must be mended. */
export async function examine(settings: {
  readConfig(): Config;
  readonly envFile: string;
}): Promise<{ text: string; code: 0 | 1 }> {
  const findings = await runDoctor({
    ...settings,
    nodeVersion: process.versions.node,
    examineRedis,
    run: async (program, args) => (await runProgram(program, [...args], { timeout: 5_000 })).stdout,
  });
  return { text: formatFindings(findings), code: exitCodeOf(findings) };
}
