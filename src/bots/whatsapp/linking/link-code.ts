// What links an account to Kehila: a picture to scan with its phone, or a code to type there.

export interface LinkCode {
  readonly kind: 'qr' | 'pairing';
  /** What the picture holds, or eight letters and digits. */
  readonly code: string;
}
