// Events such as the log is full of, to be appended.
import { createHash } from 'node:crypto';
import type { EngagementEvent } from '../src/core/engagement.ts';
import { instantOf, MINUTE } from '../src/core/time.ts';

const FIRST = instantOf('2026-11-22T09:00', 'UTC');
const PROFESSIONS = ['physician', 'nurse', 'pharmacist', 'physiotherapist'];

export function someEvents(count: number): EngagementEvent[] {
  return Array.from({ length: count }, (_, i) => ({
    id: sixteen(`event ${i}`),
    at: FIRST + i * MINUTE,
    kind: 'meeting.answered',
    who: sixteen(`member ${i % 1200}`),
    group: 'geriatrics',
    org: 'Yarden Health Fund',
    profession: PROFESSIONS[i % PROFESSIONS.length] ?? '',
    region: 'centre',
    role: 'member',
    platform: 'whatsapp',
    subject: `geri-monthly@2026${String(1 + (i % 12)).padStart(2, '0')}25T1900`,
    re_who: '',
    re_org: '',
    re_at: 0,
    origin: 'member',
    size: 0,
  }));
}

function sixteen(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
