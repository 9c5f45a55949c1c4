// How a Redis server gets onto this machine: which command, and whether we may run it.

/**
 * One line of shell for each package manager. Some systems have dropped Redis for Valkey, some lack Valkey still.
 * @type {Record<string, (sudo: string) => string>}
 */
const INSTALL = {
  'apt-get': (sudo) => `${sudo}apt-get update; ${sudo}apt-get install -y redis-server`,
  dnf: (sudo) => `${sudo}dnf install -y redis || ${sudo}dnf install -y valkey`,
  apk: (sudo) => `${sudo}apk add --no-cache redis || ${sudo}apk add --no-cache valkey`,
  pacman: (sudo) => `${sudo}pacman -Sy --noconfirm --needed valkey`,
  zypper: (sudo) =>
    `${sudo}zypper --non-interactive install redis || ${sudo}zypper --non-interactive install valkey`,
  brew: () => 'brew install redis',
};

/** In the order they are looked for. */
export const PACKAGE_MANAGERS = Object.keys(INSTALL);

/**
 * `run` it at once, `ask` first, or `tell` the person to; a `tell` without a command knows of none.
 * @typedef {{ how: 'run' | 'ask' | 'tell', command: string } | { how: 'tell', command?: undefined }} ServerPlan
 */

/**
 * @param {{ manager: string | undefined, isRoot: boolean, hasSudo: boolean, isTerminal: boolean }} machine
 * @returns {ServerPlan}
 */
export function planServer({ manager, isRoot, hasSudo, isTerminal }) {
  const install = manager === undefined ? undefined : INSTALL[manager];
  if (install === undefined) return { how: 'tell' };
  if (manager === 'brew') return { how: isTerminal && !isRoot ? 'ask' : 'tell', command: install('') };
  if (isRoot) return { how: 'run', command: install('') };
  return { how: isTerminal && hasSudo ? 'ask' : 'tell', command: install(hasSudo ? 'sudo ' : '') };
}
