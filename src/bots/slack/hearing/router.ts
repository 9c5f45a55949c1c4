// The router: Bolt has one listener, and this is it, so that a command costs the same however many there are.
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { ChatEvent, Handle } from '../../../core/chat.ts';
import type { Identity } from '../identity.ts';
import type { PrivateChats } from '../sending/private-chats.ts';
import { type FetchFile, fileEvents, hasReadable } from './files.ts';
import type { People } from './people.ts';
import { publishHome, type Responding, respond, respondToForm } from './respond.ts';
import { type EventBody, eventBody, type MessageEvent } from './slack-shapes.ts';
import {
  fromActions,
  fromCommand,
  fromEvent,
  fromMessage,
  fromSubmission,
  handle,
  type Interaction,
} from './translate.ts';

export interface Routing extends Responding {
  readonly identity: Identity;
  readonly people: People;
  readonly chats: PrivateChats;
  readonly fetchFile: FetchFile;
}

/** What Bolt calls with whatever came. */
export type Listener = (given: AllMiddlewareArgs & AnyMiddlewareArgs) => Promise<void>;

/** Resolves when all that the body causes is committed; throws when it is to be sent again. */
export function createRouter(given: Routing): Listener {
  return async (args) => {
    const body = args.body as unknown as Record<string, unknown>;
    const acknowledge = 'ack' in args ? (args.ack as (response?: unknown) => Promise<void>) : undefined;
    if (body['type'] === 'event_callback') return await routeEvent(given, body);
    await acknowledge?.(await routeInteraction(given, body));
  };
}

async function routeInteraction(given: Routing, body: Record<string, unknown>): Promise<unknown> {
  const at = await given.app.now();
  if (body['type'] === 'view_submission') {
    const submission = await admitted(given, fromSubmission(body, at));
    return submission && (await respondToForm(given, submission, body['view']));
  }
  const said = await admitted(
    given,
    body['command'] === undefined ? fromActions(body, at) : fromCommand(body, at),
  );
  if (said) await respond(given, said);
  // A menu that asks for its options is told there are none.
  return body['type'] === 'block_suggestion' ? { options: [] } : undefined;
}

/** Undefined for an account that is not heard; says on the event when it is not one of our own workspace's members. */
async function admitted(
  { people }: Routing,
  said: Interaction | undefined,
): Promise<Interaction | undefined> {
  const event = said && (await withStanding(people, said.event));
  return event && { ...said, event };
}

async function openHome(given: Routing, by: Handle): Promise<void> {
  const looking = await withStanding(given.people, { by });
  if (looking) await publishHome(given, looking);
}

async function withStanding<E extends Pick<ChatEvent, 'by' | 'outside'>>(
  people: People,
  event: E,
): Promise<E | undefined> {
  const standing = await people.standingOf(event.by.id);
  if (standing === 'gone') return undefined;
  return standing === 'member' ? event : { ...event, outside: standing };
}

async function routeEvent(given: Routing, body: unknown): Promise<void> {
  const read = eventBody.safeParse(body).data;
  if (!read) return;
  const { event } = read;
  switch (event.type) {
    case 'message':
    case 'app_mention':
      return await routeMessage(given, event);
    case 'team_join':
    case 'user_change':
      return given.people.learn(event.user);
    case 'app_home_opened':
      return event.tab === 'home' ? await openHome(given, handle(event.user)) : undefined;
    default: {
      const said = fromEvent({ ...read, event } as EventBody & { event: typeof event });
      const admittedEvent = said && (await withStanding(given.people, said));
      if (admittedEvent) await given.app.hear(admittedEvent);
    }
  }
}

async function routeMessage(given: Routing, message: MessageEvent): Promise<void> {
  const said = fromMessage(message, given.identity.user);
  const event = said && (await withStanding(given.people, said));
  if (!event) return;
  if (message.channel.startsWith('D')) await given.chats.learn(message.user, message.channel);
  // In private the words with a file are its caption; in a channel they are talk as well.
  const isTalk = event.in.kind === 'group' || !hasReadable(message.files ?? []);
  if (isTalk) await given.app.hear(event);
  const files = await fileEvents(event, message.files ?? [], given.fetchFile);
  for (const file of files) await given.app.hear(file);
}
