// Reads REDIS_URL into what it points at. Pure; no sentence it throws repeats any part of the address, which may hold a password.
import { SetupError } from './errors.ts';
import type { Access, Address, RedisTarget, TlsSettings } from './redis-target.ts';

type Scheme = 'redis' | 'unix' | 'redis+sentinel' | 'redis+cluster';

interface Parts {
  readonly scheme: Scheme;
  readonly access: Access;
  readonly hosts: string;
  readonly path: string;
  readonly query: Map<string, string>;
}

const FORMS: Record<Scheme, string> = {
  redis: 'redis://[user:password@]host[:port][/db], or rediss:// for TLS',
  unix: 'unix:///path/to/redis.sock[?db=0]',
  'redis+sentinel': 'redis+sentinel://[user:password@]host:port,host:port/master-name[/db]',
  'redis+cluster': 'redis+cluster://[user:password@]host:port,host:port',
};
const TLS_OPTIONS = ['ca', 'cert', 'key', 'insecure'];
const OPTIONS: Record<Scheme, readonly string[]> = {
  redis: [],
  unix: ['db'],
  'redis+sentinel': ['sentinelUsername', 'sentinelPassword'],
  'redis+cluster': [],
};

/** What an address points at. Throws SetupError. */
export function parseRedisUrl(url: string): RedisTarget {
  const parts = partsOf(url.trim());
  const { access, path, hosts, query } = parts;
  switch (parts.scheme) {
    case 'redis':
      return { kind: 'single', ...access, address: oneAddress(hosts), db: databaseOf(path.slice(1)) };
    case 'unix':
      return {
        kind: 'socket',
        ...access,
        path: socketPath(hosts, path),
        db: databaseOf(query.get('db') ?? ''),
      };
    case 'redis+sentinel':
      return sentinelTarget(parts);
    case 'redis+cluster':
      if (path.length > 1) wrong('names a database, and a cluster has only one', 'redis+cluster');
      return { kind: 'cluster', ...access, nodes: addresses(hosts, 6379) };
  }
}

function partsOf(url: string): Parts {
  const match = /^([a-z+]+):\/\/([^?]*)(?:\?(.*))?$/su.exec(url);
  const scheme = match?.[1]?.replace(/^rediss/u, 'redis');
  if (!match || !isScheme(scheme)) {
    throw new SetupError(
      `REDIS_URL is no address of a Redis; write one of: ${Object.values(FORMS).join('; ')}.`,
    );
  }
  const [, written = '', rest = '', queryText = ''] = match;
  const at = rest.lastIndexOf('@');
  const place = rest.slice(at + 1);
  const slash = place.includes('/') ? place.indexOf('/') : place.length;
  const secure = written.startsWith('rediss');
  const query = queryOf(queryText, scheme, secure);
  return {
    scheme,
    access: {
      ...credentials(at < 0 ? undefined : rest.slice(0, at), scheme),
      ...(secure && { tls: tlsOf(query) }),
    },
    hosts: place.slice(0, slash),
    path: decode(place.slice(slash), scheme),
    query,
  };
}

function isScheme(scheme: string | undefined): scheme is Scheme {
  return scheme !== undefined && Object.hasOwn(FORMS, scheme);
}

function credentials(text: string | undefined, scheme: Scheme): Pick<Access, 'username' | 'password'> {
  if (text === undefined) return {};
  const colon = text.indexOf(':');
  if (colon < 0) wrong('has no ":" before its "@": write user:password@, or :password@', scheme);
  const [username, password] = [text.slice(0, colon), text.slice(colon + 1)].map((part) =>
    decode(part, scheme),
  );
  if (!password) wrong('has no password before its "@": add it, or leave out the part before "@"', scheme);
  return { ...(username && { username }), password };
}

function queryOf(text: string, scheme: Scheme, secure: boolean): Map<string, string> {
  const query = new Map(new URLSearchParams(text));
  const known = [...OPTIONS[scheme], ...(secure ? TLS_OPTIONS : [])];
  if ([...query.keys()].some((name) => !known.includes(name))) {
    const allowed = known.length > 0 ? `only ${known.join(', ')} may follow` : 'none may follow here';
    wrong(
      `has an unknown option after "?" (${allowed}; TLS options need rediss; in a password write ? as %3F)`,
      scheme,
    );
  }
  return query;
}

function tlsOf(query: Map<string, string>): TlsSettings {
  const files = Object.fromEntries([...query].filter(([name]) => ['ca', 'cert', 'key'].includes(name)));
  if (!files['cert'] !== !files['key']) {
    throw new SetupError('REDIS_URL gives only one of cert and key: a client certificate needs both.');
  }
  return { ...files, insecure: ['1', 'true'].includes(query.get('insecure') ?? '') };
}

function sentinelTarget({ access, hosts, path, query }: Parts): RedisTarget {
  const [master = '', db = '', ...more] = path.slice(1).split('/');
  if (!master || more.length > 0) wrong('does not name one master after its hosts', 'redis+sentinel');
  return {
    kind: 'sentinel',
    ...access,
    sentinels: addresses(hosts, 26379),
    master,
    db: databaseOf(db),
    ...Object.fromEntries([...query].filter(([name]) => name.startsWith('sentinel'))),
  };
}

function socketPath(hosts: string, path: string): string {
  if (hosts || path.length < 2) wrong('has no absolute path of a socket: three slashes come first', 'unix');
  return path;
}

function oneAddress(hosts: string): Address {
  const [address, ...more] = addresses(hosts, 6379);
  if (!address || more.length > 0) {
    throw new SetupError(
      'REDIS_URL names several hosts; begin it with redis+sentinel:// or redis+cluster:// to say what they are.',
    );
  }
  return address;
}

function addresses(hosts: string, usualPort: number): Address[] {
  return hosts.split(',').map((text, i) => {
    const match = /^(?:\[([\da-f:.%]+)\]|([\w.-]+))(?::(\d{1,5}))?$/iu.exec(text.trim());
    const host = match?.[1] ?? match?.[2];
    const port = Number(match?.[3] ?? usualPort);
    if (!host || port < 1 || port > 65_535) {
      throw new SetupError(
        `REDIS_URL: host ${i + 1} is not host:port (port 1 to 65535; IPv6 in [brackets]; in a password write @ / ? # % as %40 %2F %3F %23 %25).`,
      );
    }
    return { host, port };
  });
}

function databaseOf(text: string): number {
  if (!/^\d{0,5}$/u.test(text))
    throw new SetupError('REDIS_URL: the database after the "/" is not a number, such as 0.');
  return Number(text);
}

function decode(text: string, scheme: Scheme): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return wrong('has a % that stands for no character: write % itself as %25', scheme);
  }
}

function wrong(what: string, scheme: Scheme): never {
  throw new SetupError(`REDIS_URL ${what}; write it as ${FORMS[scheme]}.`);
}
