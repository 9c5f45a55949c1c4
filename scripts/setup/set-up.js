// Finds what is missing, says what it will do about it, and does it.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findMissing, hasServer } from './find-missing.js';
import { findProgram } from './find-program.js';
import { PACKAGE_MANAGERS, planServer } from './plan-server.js';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const NPM_CI = [
  'npm',
  'ci',
  '--include=dev',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Stops the set-up with one sentence. Exit code 2: a person must do something; 1: a step did not work. */
class Stop extends Error {
  /**
   * @param {string} message
   * @param {1 | 2} exitCode
   */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

export async function setUp() {
  try {
    const missing = findMissing(ROOT, process.env);
    if (missing.server) await installServer();
    if (missing.packages) installPackages();
    if (missing.build) build();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}

async function installServer() {
  const plan = planServer({
    manager: findProgram(PACKAGE_MANAGERS, process.env['PATH']),
    isRoot: process.getuid?.() === 0,
    hasSudo: findProgram(['sudo'], process.env['PATH']) !== undefined,
    isTerminal: process.stdin.isTTY === true,
  });
  if (plan.command === undefined) {
    throw new Stop(
      'Kehila needs redis-server or valkey-server on the PATH: install one and run this again.',
      2,
    );
  }
  if (plan.how === 'tell' || (plan.how === 'ask' && !(await agrees(plan.command)))) {
    throw new Stop(`Kehila needs a Redis server: install it with \`${plan.command}\` and run this again.`, 2);
  }
  step(`Installing a Redis server: ${plan.command}`);
  run(['sh', '-c', plan.command]);
  if (!hasServer(process.env)) {
    throw new Stop(`No Redis server came of \`${plan.command}\`: see what it says above.`, 1);
  }
}

function installPackages() {
  step('Installing packages: npm ci');
  if (!run(NPM_CI)) throw new Stop('npm ci did not work: see what it says above, then run this again.', 1);
}

function build() {
  step('Building the program: npm run build');
  if (!run([process.execPath, join(ROOT, 'scripts', 'build.js')])) {
    throw new Stop('The program does not compile: see what the compiler says above.', 1);
  }
}

/**
 * Closing the terminal, or Ctrl+C, is a no.
 * @param {string} command
 * @returns {Promise<boolean>}
 */
function agrees(command) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.once('close', () => resolve(false));
    terminal.question(`Kehila needs a Redis server. Install it now with \`${command}\`? [Y/n] `, (answer) => {
      resolve(/^\s*(y|yes)?\s*$/i.test(answer));
      terminal.close();
    });
  });
}

/**
 * Runs it with its output on stderr (stdout is the program's own); true when it exits with 0.
 * @param {readonly string[]} command
 */
function run([program = '', ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { cwd: ROOT, env, stdio: ['inherit', 2, 2] }).status === 0;
}

/** @param {string} sentence */
function step(sentence) {
  console.error(`kehila: ${sentence}`);
}
