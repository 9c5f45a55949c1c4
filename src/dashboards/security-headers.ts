// Headers that go with every answer: nothing served here needs scripts, frames, search engines or a referrer.
import { createMiddleware } from 'hono/factory';

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};

export const guard = createMiddleware(async (c, next) => {
  await next();
  // A page may name the one script and style of its own.
  for (const [name, value] of Object.entries(HEADERS))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
});
