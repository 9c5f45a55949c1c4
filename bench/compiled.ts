// Runs a file of this folder as production would: compiled. A loader that compiles on the fly names every closure as
// it is made, and that alone takes up to half of the time.
import { spawnSync } from 'node:child_process';
import { cpSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);
const out = join(root, 'node_modules', '.cache', 'kehila-bench');

/** Gives the exit code. */
export function runCompiled(name: string, args: readonly string[]): number {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const code = node([tsc, '-p', bench]);
  if (code !== 0) return code;
  cpSync(join(root, 'src'), join(out, 'src'), { recursive: true, filter: isReadAtRunTime });
  for (const folder of ['demo', join('tests', 'fakes', 'whatsapp', 'page')])
    cpSync(join(root, folder), join(out, folder), { recursive: true });
  return node([join(out, 'bench', `${name}.js`), ...args]);
}

function node(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function isReadAtRunTime(path: string): boolean {
  return statSync(path).isDirectory() || !path.endsWith('.ts');
}
