// Keeps Kehila off a Redis that may lose what it acknowledged.
import { SetupError } from '../../core/errors.ts';
import type { Finding } from '../../core/findings.ts';
import type { RedisClient } from './connect.ts';
import { probeRedis, type ServerFacts } from './probe.ts';

interface GuardOptions {
  /** The operator accepts losses (ALLOW_VOLATILE_REDIS): what would be refused is only warned of. */
  readonly allowVolatile: boolean;
}

type Level = Finding['level'];

const OLDEST = [6, 2] as const;
const SEVERITY: Record<Level, number> = { ok: 0, warn: 1, fail: 2 };

/** One finding for each promise a Redis must keep; of a Cluster, that of its worst master. */
export async function checkDurability(client: RedisClient, options: GuardOptions): Promise<Finding[]> {
  const servers = await probeRedis(client);
  const worst = new Map<string, Finding>();
  for (const facts of servers) {
    for (const finding of judge(facts, options)) {
      const seen = worst.get(finding.check);
      if (!seen || SEVERITY[finding.level] > SEVERITY[seen.level]) worst.set(finding.check, finding);
    }
  }
  return [...worst.values()];
}

/** The same findings, when none of them forbids to go on. Throws SetupError saying what to change. */
export async function refuseVolatile(client: RedisClient, options: GuardOptions): Promise<Finding[]> {
  const findings = await checkDurability(client, options);
  const refused = findings.filter(({ level }) => level === 'fail');
  if (refused.length === 0) return findings;
  throw new SetupError(refused.map(({ says, mend }) => (mend ? `${says} ${mend}` : says)).join('\n'));
}

/** What one server's facts mean. */
export function judge(facts: ServerFacts, { allowVolatile }: GuardOptions): Finding[] {
  const tolerable: Level = allowVolatile ? 'warn' : 'fail';
  return [
    judgeVersion(facts),
    judgeRole(facts),
    judgeEviction(facts, tolerable),
    judgePersistence(facts, tolerable),
    judgeSync(facts),
  ];
}

function judgeVersion({ where, version }: ServerFacts): Finding {
  const check = 'Redis version';
  if (version && isRecent(version)) return { check, level: 'ok', says: `Redis at ${where} is ${version}.` };
  const says = version ? `Redis at ${where} is ${version}.` : `Redis at ${where} does not tell its version.`;
  return {
    check,
    level: version ? 'fail' : 'warn',
    says,
    mend: `Kehila needs Redis ${OLDEST.join('.')} or newer, or Valkey.`,
  };
}

function judgeRole({ where, replica }: ServerFacts): Finding {
  const check = 'Redis role';
  if (!replica) return { check, level: 'ok', says: `Redis at ${where} takes writes.` };
  return {
    check,
    level: 'fail',
    says: `Redis at ${where} is a replica and takes no writes.`,
    mend: 'Point REDIS_URL at its master, or at the Sentinels: redis+sentinel://host:26379/master-name.',
  };
}

function judgeEviction({ where, evicts }: ServerFacts, tolerable: Level): Finding {
  const check = 'Redis eviction';
  if (evicts === 'noeviction') return { check, level: 'ok', says: `Redis at ${where} never evicts.` };
  const says = evicts
    ? `Redis at ${where} may throw records away when memory runs short (maxmemory-policy ${evicts}).`
    : `Redis at ${where} does not tell whether it throws records away.`;
  return { check, level: tolerable, says, mend: change('maxmemory-policy noeviction') };
}

function judgePersistence({ where, appendOnly, writes }: ServerFacts, tolerable: Level): Finding {
  const check = 'Redis persistence';
  if (!writes) {
    const says = `Redis at ${where} could not write its append-only file.`;
    return { check, level: 'fail', says, mend: 'Look at its log, and at the space on its disk.' };
  }
  if (appendOnly) return { check, level: 'ok', says: `Redis at ${where} keeps an append-only file.` };
  const says =
    appendOnly === undefined
      ? `Redis at ${where} does not tell whether it keeps an append-only file.`
      : `Redis at ${where} keeps no append-only file: a restart loses what it was told.`;
  return { check, level: tolerable, says, mend: change('appendonly yes') };
}

function judgeSync({ where, appendOnly, sync }: ServerFacts): Finding {
  const check = 'Redis sync';
  if (!appendOnly || sync === 'always')
    return { check, level: 'ok', says: `Redis at ${where}: appendfsync ${sync ?? 'untold'}.` };
  const says = sync
    ? `Redis at ${where} may lose its last moments in a power cut (appendfsync ${sync}).`
    : `Redis at ${where} does not tell how soon it syncs its file to disk.`;
  return {
    check,
    level: 'warn',
    says,
    mend: `Run CONFIG SET appendfsync always, and write "appendfsync always" in its redis.conf.`,
  };
}

function change(line: string): string {
  return (
    `Run CONFIG SET ${line}, and write "${line}" in its redis.conf (at a managed service, choose it in the settings ` +
    'there); or set ALLOW_VOLATILE_REDIS=1 if you can bear the loss.'
  );
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
