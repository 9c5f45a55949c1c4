// CSV by RFC 4180 that a spreadsheet shows as it is meant: text stays text, and is never run as a formula.

/** A byte order mark. Without it Excel takes the file for its country's old code page, and Hebrew and Arabic are lost. */
export const CSV_START = '\ufeff';

/** Ends every line, the last one too. */
const LINE_END = '\r\n';

/** How a formula begins: an operator, also in its full or small width, also behind blanks and invisible marks. */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/u;

/** Text that could be run as a formula gets an apostrophe before it (OWASP, CSV injection); numbers stay numbers. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvLine(values: readonly (string | number | null)[]): string {
  return values.map(csvCell).join(',') + LINE_END;
}
