import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of `names` that can be run from `path` (as in $PATH), or undefined.
 * @template {string} Name
 * @param {readonly Name[]} names
 * @param {string} [path]
 */
export function findProgram(names, path = '') {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return names.find((name) => folders.some((folder) => isRunnable(join(folder, name))));
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
