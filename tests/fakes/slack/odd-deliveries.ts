// Whatever a test wants delivered, well formed or not.
import { randomUUID } from 'node:crypto';
import { outcomeOf } from './courier.ts';
import { bodyOf, type HttpDoor, type Signing } from './http-door.ts';
import type { SocketDoor } from './socket-door.ts';
import type { Outcome } from './types.ts';

/** A raw envelope; over HTTP its payload alone goes, in the form its type has there. */
export interface RawEnvelope {
  readonly type: string;
  readonly envelope_id?: string;
  readonly payload?: unknown;
}

/** Once, without a retry. `signing` is for HTTP. */
export async function deliverRaw(
  raw: RawEnvelope,
  { sockets, http }: { readonly sockets: SocketDoor; readonly http: HttpDoor },
  signing: Signing = {},
): Promise<Outcome> {
  const since = performance.now();
  const id = raw.envelope_id ?? randomUUID();
  const overHttp = () => http.post({ url: http.nextUrl(), ...bodyOf(raw), signing });
  const overSocket = () => sockets.sendRaw(id, { envelope_id: id, ...raw });
  const answered = await (http.isOpen() ? overHttp() : overSocket());
  return outcomeOf(answered, { tries: 1, since, id });
}
