// Adds to package-lock.json the optional packages of other machines that npm left out, as it does when the registry
// it asks carries only some of them: `npm ci` refuses a lock file without them. Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/**
 * @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Locked
 * @typedef {Record<string, Locked>} LockedPackages
 */

/**
 * Optional packages that are asked for in an exact version and are not there.
 * @param {LockedPackages} packages
 */
export function absentOptions(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/**
 * What npm would have written, but for the integrity, which only the registry knows.
 * @param {{ name: string, version: string, dev: boolean }} option
 */
export function entryOf({ name, version, dev }) {
  const words = name.split(/[/-]/);
  const at = words.findIndex((word) => SYSTEMS.includes(word));
  const system = words[at] ?? fail(`${name} does not say which system it is for: add it by hand.`);
  const cpu = words[at + 1] ?? fail(`${name} does not say which processor it is for: add it by hand.`);
  const library = Object.entries(LIBRARIES).find(([word]) => words[at + 2]?.startsWith(word))?.[1];
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(library && { libc: [library] }),
    optional: true,
    os: [system],
  };
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  throw new Error(sentence);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const absent = absentOptions(lock.packages);
  for (const option of absent) lock.packages[`node_modules/${option.name}`] = entryOf(option);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(`${absent.length} added to package-lock.json`);
}
