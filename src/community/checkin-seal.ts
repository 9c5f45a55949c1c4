// Answers are put under a lock that anyone may close and only the round's own key opens. The key is random, is kept outside
// the database and destroyed when the round closes: from then on whatever a database wrote down tells nothing.
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import type { Answer } from './checkin-counts.ts';
import { BUCKETS } from './checkin-items.ts';

/** A pair of X25519 keys, each 32 bytes in base64url. */
export interface RoundKey {
  /** Closes: known to all. */
  readonly lock: string;
  /** Opens. */
  readonly key: string;
}

interface Locked {
  readonly round: string;
  readonly lock: string;
}

const CIPHER = 'aes-256-gcm';
const CURVE = { kty: 'OKP', crv: 'X25519' } as const;
const POINT = 32;
const TAG = 16;

/** Each key of the cipher closes a single answer. */
const NONCE = Buffer.alloc(12);

export function newRoundKey(): RoundKey {
  const { x = '', d = '' } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  return { lock: x, key: d };
}

/** Always of the same length, and never twice the same. */
export function seal({ position, bucket }: Answer, { round, lock }: Locked): string {
  const { key, lock: once } = newRoundKey();
  const shared = diffieHellman({ privateKey: opening({ key, lock: once }), publicKey: closing(lock) });
  const cipher = createCipheriv(CIPHER, cipherKey(shared, `${round}/${lock}/${once}`), NONCE);
  const hidden = Buffer.concat([
    cipher.update(Uint8Array.of(position * BUCKETS.length + bucket - 1)),
    cipher.final(),
  ]);
  return Buffer.concat([Buffer.from(once, 'base64url'), cipher.getAuthTag(), hidden]).toString('base64');
}

/** Undefined when it was sealed under another lock, for another round, or has been changed. */
export function unseal(sealed: string, round: string, { lock, key }: RoundKey): Answer | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length !== POINT + TAG + 1) return undefined;
  const once = bytes.subarray(0, POINT).toString('base64url');
  try {
    const shared = diffieHellman({ privateKey: opening({ lock, key }), publicKey: closing(once) });
    const decipher = createDecipheriv(CIPHER, cipherKey(shared, `${round}/${lock}/${once}`), NONCE);
    decipher.setAuthTag(bytes.subarray(POINT, POINT + TAG));
    const [said = 0] = Buffer.concat([decipher.update(bytes.subarray(POINT + TAG)), decipher.final()]);
    return { position: Math.floor(said / BUCKETS.length), bucket: (said % BUCKETS.length) + 1 };
  } catch {
    return undefined;
  }
}

function cipherKey(shared: Buffer, about: string): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, '', `check-in/${about}`, 32));
}

function opening({ lock, key }: RoundKey): KeyObject {
  return createPrivateKey({ key: { ...CURVE, x: lock, d: key }, format: 'jwk' });
}

function closing(lock: string): KeyObject {
  return createPublicKey({ key: { ...CURVE, x: lock }, format: 'jwk' });
}
