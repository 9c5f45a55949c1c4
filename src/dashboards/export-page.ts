// A person's own page: it shows, once, all that is kept about them. The link's token is in its fragment, which no server
// sees, and is spent by the press of a button: what looks at links ahead of people spends nothing.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { isRightToLeft, LANGUAGES, type Language } from '../core/languages.ts';
import type { Words } from '../core/words.ts';
import { type OwnData, sectionsOf } from './own-data.ts';
import { sectionOf } from './own-tables.ts';

export interface ExportPorts {
  words(language: Language): Words;
  /** Undefined when the token is worth nothing. */
  spend(token: string): Promise<OwnData | undefined>;
}

const SCRIPT = `document.querySelector('[name=token]').value=location.hash.slice(1);history.replaceState(null,'',location.pathname)`;
const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{font-size:1.15rem;margin:2.5rem 0 .5rem;text-wrap:pretty}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{font-weight:600;text-align:start;padding:.3rem 0}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-top:1px solid #c9c9c4;overflow-wrap:anywhere;white-space:pre-line}
html[dir=ltr] td{text-align:left}html[dir=rtl] td{text-align:right}
th{font-weight:600;color:#444;width:25%;overflow-wrap:break-word}
ul,dl{margin:0;padding:0;list-style:none}li+li{margin-top:.5rem}dt{color:#444}dd{margin:0 0 .3rem}
button,a.save{display:inline-block;font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.4rem;background:#0b5c55;color:#fff;text-decoration:none}
:focus-visible{outline:3px solid #b45309;outline-offset:2px}`;

/** Only this script and this style run, and the form goes nowhere else. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(SCRIPT)}'`,
  `style-src '${hashOf(STYLE)}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A token is 32 characters long. */
const LONGEST = 200;

export function askForExport(c: Context, { words }: ExportPorts) {
  const language = languageOf(c);
  if (!language) return c.notFound();
  const { say } = words(language);
  const body = html`<p>${say('export-explain')}</p>
<form method="post"><input type="hidden" name="token"><button>${say('export-show')}</button></form>
<script>${raw(SCRIPT)}</script>`;
  return page(c, { language, title: say('export-title'), body });
}

export async function answerExport(c: Context, { words, spend }: ExportPorts) {
  const language = languageOf(c);
  if (!language) return c.notFound();
  const { say } = words(language);
  const { token } = await c.req.parseBody();
  const data = typeof token === 'string' && token.length <= LONGEST ? await spend(token) : undefined;
  const title = say('export-title');
  if (!data) return page(c, { language, title, body: html`<p>${say('export-spent')}</p>` }, 410);
  const body = html`<p>${say('export-readable')}</p>
<p><a class="save" download="kehila.json" href="${fileOf(data)}">${say('export-save')}</a></p>
${sectionsOf(data, words(language)).map((section) => sectionOf(section, say('own-nothing')))}`;
  return page(c, { language, title, body });
}

/** All of it, as it is kept. */
function fileOf({ records, messages, acts }: OwnData): string {
  const text = JSON.stringify({ records, messages, acts }, null, 2);
  return `data:application/json;base64,${Buffer.from(text).toString('base64')}`;
}

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: unknown;
}

function page(c: Context, { language, title, body }: Page, status: 200 | 410 = 200) {
  c.header('Content-Security-Policy', POLICY);
  c.header('Cache-Control', 'no-store');
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  return c.html(
    html`<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`,
    status,
  );
}

function languageOf(c: Context): Language | undefined {
  const named = c.req.param('language');
  return LANGUAGES.find((language) => language === named);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
