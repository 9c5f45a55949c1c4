// A group's calendar, for whoever has its secret address.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { isFeedToken } from '../community/feed-address.ts';
import { type Group, groups } from '../community/group.ts';
import { heldSeries } from '../community/held-series.ts';
import { members } from '../community/member.ts';
import type { Series } from '../community/series.ts';
import type { Language } from '../core/languages.ts';
import type { Reader } from '../core/records.ts';
import type { Words } from '../core/words.ts';
import { calendarOf } from './calendar.ts';
import type { Told } from './calendar-events.ts';

interface Ports {
  read(): Reader;
  readonly secret: string;
  words(language: Language): Words;
  failed(what: string, error: unknown): void;
}

/** An unknown group and a wrong token cost the same and get the same answer. */
export async function answerFeed(c: Context, ports: Ports): Promise<Response> {
  const id = c.req.param('group') ?? '';
  const token = c.req.param('file')?.replace(/\.ics$/, '') ?? '';
  const read = ports.read();
  const group = await read.get(groups, id);
  const allowed = isFeedToken(ports.secret, group ?? { id, feed: 0 }, token);
  if (!allowed || !group) return c.notFound();
  const text = calendarOf(group, await seriesOf(read, group), {
    words: ports.words(group.language),
    failed: ports.failed,
  });
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  c.header('ETag', tag);
  c.header('Cache-Control', 'private');
  if (isNamed(tag, c.req.header('If-None-Match'))) return c.body(null, 304);
  return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
}

async function seriesOf(read: Reader, group: Group): Promise<Told[]> {
  const all = [...(await heldSeries(read)).values()].filter((series) => series.group === group.id);
  return await Promise.all(all.map(async (series) => ({ series, speakers: await speakersOf(read, series) })));
}

/** Speakers are written by member id or by name. */
async function speakersOf(read: Reader, { speakers = [] }: Series): Promise<string[]> {
  return await Promise.all(speakers.map(async (who) => (await read.get(members, who))?.name ?? who));
}

/** Weak comparison (RFC 9110, section 13.1.2): what lies between may have marked the tag as weak. */
function isNamed(tag: string, header = ''): boolean {
  return header.split(',').some((given) => ['*', tag, `W/${tag}`].includes(given.trim()));
}
