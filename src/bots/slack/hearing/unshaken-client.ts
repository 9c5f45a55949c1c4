// The library's Socket Mode client, which takes the form of every envelope for granted: what it then throws would end the process.
import { SocketModeClient } from '@slack/socket-mode';

type Data = string | ArrayBuffer;

export class UnshakenClient extends SocketModeClient {
  stumbled: (error: unknown) => void = () => {};

  protected override async onWebSocketMessage(data: Data, isBinary: boolean): Promise<void> {
    try {
      await super.onWebSocketMessage(data, isBinary);
    } catch (error) {
      const read = envelopeIn(data);
      if (read) this.passOn(read);
      else this.stumbled(error);
    }
  }

  /** As the library does with what it understands: `app_rate_limited`, for one, is told in an envelope without an event. */
  private passOn({ envelope_id, type, payload }: Read): void {
    const ack = () =>
      new Promise<void>((resolve, reject) => {
        const said = JSON.stringify({ envelope_id, payload: {} });
        const done = (error: unknown) => (error ? reject(error) : resolve());
        if (this.websocket) this.websocket.send(said, done);
        else resolve();
      });
    this.emit('slack_event', { type, body: payload, ack });
  }
}

interface Read {
  readonly envelope_id: string;
  readonly type?: unknown;
  readonly payload?: unknown;
}

function envelopeIn(data: Data): Read | undefined {
  const read: unknown = typeof data === 'string' ? JSON.parse(data) : undefined;
  const isEnvelope = typeof read === 'object' && read !== null && 'envelope_id' in read;
  return isEnvelope ? (read as Read) : undefined;
}
