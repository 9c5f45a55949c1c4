// What people wrote, made fit for a calendar file.

/**
 * Without control characters (RFC 5545, section 3.1), and with every line end in one spelling, also those that only
 * some readers take for one. Escaping is left to who writes the file.
 */
export function cleaned(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
}

/** A link as it may stand unescaped, or undefined for what is none. */
export function uriOf(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { protocol, href } = new URL(link);
  return /^https?:$/.test(protocol) ? href : undefined;
}
