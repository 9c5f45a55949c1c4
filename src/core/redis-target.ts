// What REDIS_URL points at.
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Paths of PEM files, and whether a certificate nobody vouches for is accepted. */
export interface TlsSettings {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly insecure: boolean;
}

export interface Access {
  readonly username?: string;
  readonly password?: string;
  readonly tls?: TlsSettings;
}

export type RedisTarget = Access &
  (
    | { readonly kind: 'single'; readonly address: Address; readonly db: number }
    | { readonly kind: 'socket'; readonly path: string; readonly db: number }
    | {
        readonly kind: 'sentinel';
        readonly sentinels: readonly Address[];
        readonly master: string;
        readonly db: number;
        readonly sentinelUsername?: string;
        readonly sentinelPassword?: string;
      }
    | { readonly kind: 'cluster'; readonly nodes: readonly Address[] }
  );

/** The same address as a person may see it: without user, password or options. */
export function describeTarget(target: RedisTarget): string {
  const secure = target.tls ? 'rediss' : 'redis';
  const list = (all: readonly Address[]) => all.map(addressText).join(',');
  switch (target.kind) {
    case 'single':
      return `${secure}://${addressText(target.address)}/${target.db}`;
    case 'socket':
      return `unix://${target.path}`;
    case 'sentinel':
      return `${secure}+sentinel://${list(target.sentinels)}/${target.master}/${target.db}`;
    case 'cluster':
      return `${secure}+cluster://${list(target.nodes)}`;
  }
}

function addressText({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
