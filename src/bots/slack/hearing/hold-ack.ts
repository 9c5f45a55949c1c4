// Slack is told that something was heard only once all it caused is in Redis: until then Bolt's word to it is held back.
import type { Receiver, ReceiverEvent } from '@slack/bolt';
import type { Report } from '../slack-settings.ts';

type Processor = Parameters<Receiver['init']>[0];

/** Acknowledges whatever was processed without an error, also what no listener knew; never what failed. */
export function holdingAck(
  app: Pick<Processor, 'processEvent'>,
  report: Report,
): Pick<Processor, 'processEvent'> {
  return {
    async processEvent(event: ReceiverEvent) {
      if (event.body['type'] === 'app_rate_limited')
        report('Slack leaves out what happens: it was more than 30,000 events in an hour');
      let response: unknown;
      const held: ReceiverEvent['ack'] = (given) => {
        response ??= given;
        return Promise.resolve();
      };
      await app.processEvent({ ...event, ack: held });
      await event.ack(response);
    },
  };
}
