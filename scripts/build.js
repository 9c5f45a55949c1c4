// Compiles src/ into dist/ and puts beside the compiled code what it reads: Fluent words, Lua, styles.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastChange, markBuilt } from './setup/build-stamp.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const change = lastChange(root);

rmSync(dist, { recursive: true, force: true });
if (compile()) {
  cpSync(join(root, 'src'), dist, { recursive: true, filter: isReadAtRunTime });
  markBuilt(root, change);
} else {
  process.exitCode = 1;
}

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.build.json')];
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['inherit', 2, 2] }).status === 0;
}

/** @param {string} path */
function isReadAtRunTime(path) {
  return statSync(path).isDirectory() || !/\.tsx?$/.test(path);
}
