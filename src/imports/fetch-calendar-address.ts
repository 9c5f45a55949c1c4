// Which addresses a calendar may be fetched from: those of the public internet, and no others.
import type { LookupAddress } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { UserError } from '../core/errors.ts';

/** Not globally reachable, by the IANA special-purpose address registries (RFC 6890), and multicast. */
const CLOSED: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [address, prefix] of CLOSED) closed.addSubnet(address, prefix, isIPv6(address) ? 'ipv6' : 'ipv4');

/** Of IPv6 only 2000::/3 is in public use: IPv4 in disguise (::ffff:127.0.0.1, 64:ff9b::7f00:1) lies outside it. */
const inUse = new BlockList();
inUse.addSubnet('2000::', 3, 'ipv6');

export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  if (isIPv6(address)) return inUse.check(address, 'ipv6') && !closed.check(address, 'ipv6');
  return !closed.check(address, 'ipv4');
}

/** Throws `calendar-private` for a host that is itself an address, and one that is not public. */
export function checkHost(hostname: string): void {
  const address = hostname.replaceAll(/[[\]]/g, '');
  if (isIP(address) !== 0 && !isPublicAddress(address))
    throw new UserError('calendar-private', { host: hostname });
}

/**
 * Looks a name up for the connection itself, so that the address checked is the address connected to. One address
 * that is not public spoils them all.
 */
export function publicLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : (found ?? []);
      const refused = addresses.every(({ address }) => isPublicAddress(address))
        ? null
        : new UserError('calendar-private', { host: hostname });
      answer(error ?? refused, addresses);
    });

    function answer(error: Error | null, addresses: LookupAddress[]): void {
      const [first] = addresses;
      if (error || !first) callback(error ?? new Error(`no address for ${hostname}`), '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    }
  };
}
