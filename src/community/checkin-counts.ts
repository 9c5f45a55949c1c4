// The counts of an open round, sealed by the installation's secret: a backup, or the file into which a database writes
// each change as it comes, does not tell which count went up when.
import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
import { BUCKETS } from './checkin-items.ts';

/** How often each bucket was chosen, by item; all of one length. */
export type Counts = readonly (readonly number[])[];

interface Seal {
  readonly secret: string;
  readonly round: string;
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

export function noCounts(items: number): Counts {
  return Array.from({ length: items }, () => BUCKETS.map(() => 0));
}

/** One answer more. */
export function counted(counts: Counts, position: number, bucket: number): Counts {
  return counts.map((row, i) => (i === position ? row.map((n, b) => (b === bucket - 1 ? n + 1 : n)) : row));
}

/** Always of the same length. `cause` names what the change is committed for, and is never used twice in a round. */
export function seal(counts: Counts, { secret, round }: Seal, cause: string): string {
  const nonce = createHash('sha256').update(`${round}/${cause}`).digest().subarray(0, NONCE);
  const cipher = createCipheriv(CIPHER, keyOf({ secret, round }), nonce);
  const numbers = Buffer.from(Uint16Array.from(counts.flat()).buffer);
  const hidden = Buffer.concat([cipher.update(numbers), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64');
}

/** Undefined when it was sealed with another secret, or for another round. */
export function unseal(sealed: string, { secret, round }: Seal): Counts | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < NONCE + TAG) return undefined;
  const key = keyOf({ secret, round });
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    const numbers = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
    const flat = Array.from({ length: numbers.length / 2 }, (_, i) => numbers.readUInt16LE(2 * i));
    const rows = flat.length / BUCKETS.length;
    return Array.from({ length: rows }, (_, i) => flat.slice(i * BUCKETS.length, (i + 1) * BUCKETS.length));
  } catch {
    return undefined;
  }
}

function keyOf({ secret, round }: Seal): Buffer {
  return createHmac('sha256', secret).update(`check-in/${round}`).digest();
}
