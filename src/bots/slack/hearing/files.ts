// Files that people send: those that may be a calendar or a report are fetched, whatever else is only a message.
import type { ChatEvent } from '../../../core/chat.ts';
import { SECOND } from '../../../core/time.ts';
import type { SlackFile } from './slack-shapes.ts';

type Said = Extract<ChatEvent, { kind: 'message' }>;
type FileEvent = Extract<ChatEvent, { kind: 'file' }>;

export type FetchFile = (url: string) => Promise<string>;

const READABLE = /\.(?:ics|csv|tsv|txt)$/iu;
/** In bytes; no calendar or report is longer. */
const LARGEST = 2_000_000;
/** Within the time that Slack waits for its acknowledgement, in milliseconds. */
const FETCH_TIMEOUT = 2 * SECOND;

export function hasReadable(files: readonly SlackFile[]): boolean {
  return files.some(isReadable);
}

function isReadable({ name, size }: SlackFile): boolean {
  return READABLE.test(name ?? '') && (size ?? 0) <= LARGEST;
}

/** Throws when a file cannot be fetched: the event is then not acknowledged, and comes again. */
export async function fileEvents(
  said: Said,
  files: readonly SlackFile[],
  fetchFile: FetchFile,
): Promise<FileEvent[]> {
  const { text: caption, kind: _message, re: _re, ...seen } = said;
  const events: FileEvent[] = [];
  for (const file of files.filter(isReadable)) {
    const url = file.url_private_download ?? file.url_private;
    if (!url) continue;
    const text = await fetchFile(url);
    events.push({ ...seen, kind: 'file', id: `${said.id}-${file.id}`, name: file.name ?? '', text, caption });
  }
  return events;
}

/** Only Slack's own addresses are given the token, and nothing is followed elsewhere. */
export function createFetchFile({
  botToken,
  apiUrl,
}: {
  botToken: string;
  apiUrl?: string | undefined;
}): FetchFile {
  return async (url) => {
    const host = new URL(url).host;
    const isOurs = apiUrl === undefined ? /(?:^|\.)slack\.com$/u.test(host) : host === new URL(apiUrl).host;
    if (!isOurs) throw new Error('A file stands elsewhere than at Slack');
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${botToken}` },
      redirect: 'error',
      signal: AbortSignal.timeout(FETCH_TIMEOUT),
    });
    if (!response.ok) throw new Error(`Slack gave a file with status ${response.status}`);
    return await response.text();
  };
}
