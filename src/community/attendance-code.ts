// The code that is shown in a meeting and typed in chat, to say "I was there".
import { createHmac } from 'node:crypto';
import { plainDigits } from './plain-text.ts';

/** Four digits, the same for a meeting every time and not to be guessed without the community's secret. */
export function attendanceCode(secret: string, meetingId: string): string {
  const digest = createHmac('sha256', secret).update(`attendance-code/${meetingId}`).digest();
  return String(digest.readUInt32BE() % 10_000).padStart(4, '0');
}

/** Whether what someone typed is the code, in whatever digits and however spaced. */
export function sameCode(typed: string, code: string): boolean {
  return plainDigits(typed).replaceAll(/[\s\p{Pd}\p{Cf}]/gu, '') === code;
}
