// What stands between a clone and a running Kehila: packages, a Redis server, the compiled program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './build-stamp.js';
import { findProgram } from './find-program.js';

/** Either will do: Valkey is Redis by another name. */
const SERVERS = ['redis-server', 'valkey-server'];

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {Record<string, Locked>} LockedPackages packages by their path, as in a lock file
 * @typedef {Readonly<Record<string, string | undefined>>} Env
 */

/**
 * @param {string} root
 * @param {Env} env
 */
export function findMissing(root, env) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return {
    packages: !wanted || !installed || !isInstalled(wanted, installed),
    server: needsServer(env, read(join(root, '.env'))) && !hasServer(env),
    build: !isBuilt(root),
  };
}

/** @param {Env} env */
export function hasServer(env) {
  return findProgram(SERVERS, env['PATH']) !== undefined;
}

/**
 * Optional packages may be absent: they are for other machines.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return Boolean(optional || devOptional);
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * Tests always start servers of their own; the program does not where it is told of another.
 * @param {Env} env
 * @param {string} dotEnv text of the .env file
 */
export function needsServer(env, dotEnv) {
  const told =
    env['REDIS_URL'] || env['REDIS_URL_FILE'] || /^\s*REDIS_URL(_FILE)?\s*=\s*[^\s#]/m.test(dotEnv);
  return env['npm_lifecycle_event'] !== 'prestart' || !told;
}

/**
 * Undefined when there is no such lock file, or a broken one: `npm ci` says then what is wrong with it.
 * @param {string} path
 * @returns {LockedPackages | undefined}
 */
function packagesIn(path) {
  try {
    return JSON.parse(read(path)).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
