// Whether dist/ is built from the sources as they are now. The stamp in dist/ holds when they last changed.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'scripts/build.js'];

/**
 * When the sources last changed, as milliseconds since 1970. Folders count too: theirs change when a file goes.
 * @param {string} root
 */
export function lastChange(root) {
  const sources = join(root, 'src');
  const found = readdirSync(sources, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(sources, name),
  );
  const paths = [sources, ...found, ...SETTINGS.map((name) => join(root, name))];
  return Math.max(...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/** @param {string} root */
export function isBuilt(root) {
  try {
    return readFileSync(stampOf(root), 'utf8') === String(lastChange(root));
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @param {number} change what `lastChange` said before the build began: what changes during it is not in it
 */
export function markBuilt(root, change) {
  writeFileSync(stampOf(root), String(change));
}

/** @param {string} root */
function stampOf(root) {
  return join(root, 'dist', '.built');
}
