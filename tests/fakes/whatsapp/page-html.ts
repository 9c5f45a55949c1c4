// The page itself: its modules, each in a script of its own, in one HTML.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('page/', import.meta.url);
const FIRST = 'require.js';
const LAST = 'start.js';

export interface PageSettings {
  /** Where the page's line leads. */
  readonly address: string;
  readonly webVersion: string;
  /** What a page that has no session takes itself for. */
  readonly device?: string | undefined;
}

export function pageHtml(settings: PageSettings): string {
  const between = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.js') && name !== FIRST && name !== LAST,
  );
  const scripts = [FIRST, ...between.toSorted(), LAST].map((name) =>
    readFileSync(new URL(name, FOLDER), 'utf8'),
  );
  const all = [`window.fakeSettings = ${JSON.stringify(settings)};`, ...scripts];
  const head = '<meta charset="utf-8"><title>WhatsApp Web</title><link rel="icon" href="data:,">';
  return `<!doctype html><html><head>${head}</head><body>${all.map(inScript).join('')}</body></html>\n`;
}

const inScript = (code: string): string => `<script>\n${code}</script>\n`;
