// The one-use link to all that is kept about someone. Only its token's hash is kept.
import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../core/languages.ts';
import { kind } from '../core/records.ts';
import { MINUTE } from '../core/time.ts';

/** In milliseconds. */
export const EXPORT_LINK_LASTS = 10 * MINUTE;
export const EXPORT_LINK_MINUTES = EXPORT_LINK_LASTS / MINUTE;

/** Id: the token's hash. */
export const exportLinks = kind('export-link', z.object({ member: z.string(), until: z.number() }));

export function newExportToken(): string {
  return randomBytes(24).toString('base64url');
}

export function exportTokenId(secret: string, token: string): string {
  return createHmac('sha256', secret).update(`export/${token}`).digest('hex');
}

/**
 * The token stands behind the number sign, which browsers keep to themselves: no server, no log and no previewer of links
 * sees it, and only a press of the page's button spends it.
 */
export function exportAddress(baseUrl: string, token: string, language: Language): string {
  return `${baseUrl}/me/${language}#${token}`;
}
