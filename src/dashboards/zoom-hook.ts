// Where Zoom calls: takes the request as it came, since what was signed are its bytes.
import type { Handler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export type ZoomPort = (request: {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}) => Promise<{ readonly status: number; readonly json?: unknown }>;

/** Bytes. Zoom's own events are a few thousand. */
const LARGEST_BODY = 1024 * 1024;

export function answerZoom(zoom: ZoomPort): [Handler, Handler] {
  const limit = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => c.text('This is more than 1 MB.\n', 413),
  });
  return [
    limit,
    async (c) => {
      const body = Buffer.from(await c.req.arrayBuffer());
      const { status, json } = await zoom({ headers: c.req.header(), body });
      return json === undefined ? c.body(null, status as 200) : c.json(json, status as ContentfulStatusCode);
    },
  ];
}
