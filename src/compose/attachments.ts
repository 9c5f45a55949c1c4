// What a file is that someone sent: a calendar or a report of who was in a meeting.
import type { Attachment, AttachmentContext } from '../app/ports.ts';
import { UserError } from '../core/errors.ts';
import { readCalendar } from '../imports/ics.ts';
import { readZoomReport } from '../imports/zoom-report.ts';

export function readAttachment(file: { name: string; text: string }, context: AttachmentContext): Attachment {
  const { zone, now, group, known } = context;
  if (/\.ics$/i.test(file.name) || /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(file.text)) {
    const { series, skipped } = readCalendar(file.text, { zone, now, group, known: [...known] });
    return { is: 'calendar', series, skipped };
  }
  if (/\.csv$/i.test(file.name)) return { is: 'report', report: readZoomReport(file.text, { zone }) };
  throw new UserError('file-unknown');
}
