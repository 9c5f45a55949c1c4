// Votes in our polls: each is a choice. WhatsApp does not tell of all of them, so open polls are also asked for theirs.
import { z } from 'zod';
import { type Instant, machineNow } from '../../../core/time.ts';
import { type Ears, placeOf } from './ears.ts';
import {
  isGroup,
  isMe,
  isPerson,
  keyShape,
  type MessageKey,
  messageName,
  waysToWrite,
  widShape,
} from './ids.ts';
import { handle } from './people.ts';
import { choicesShown } from './quotes.ts';

const voteShape = z.object({
  parentMsgKey: keyShape,
  voter: widShape,
  /** Milliseconds since 1970. */
  interractedAtTs: z.coerce.number().positive(),
  selectedOptions: z.array(z.object({ name: z.string().nullish() })),
});

export interface Vote {
  readonly poll: MessageKey;
  readonly voter: string;
  readonly at: Instant;
  /** Undefined when it was taken back, or is not one choice. */
  readonly option: string | undefined;
}

/** Undefined for what is no vote, or our own. */
export function readVote(ears: Pick<Ears, 'me'>, given: unknown): Vote | undefined {
  const read = voteShape.safeParse(given).data;
  if (!read || !isPerson(read.voter) || isMe(ears.me(), read.voter)) return undefined;
  const { parentMsgKey: poll, voter, interractedAtTs: at, selectedOptions } = read;
  const option = selectedOptions.length === 1 ? (selectedOptions[0]?.name ?? undefined) : undefined;
  return { poll, voter, at, option };
}

/** False for a vote in a poll that is not known to be ours. */
export async function hearVote(ears: Ears, { poll, voter, at, option }: Vote): Promise<boolean> {
  if (option === undefined) return true;
  const by = await ears.people.idOf(voter);
  const id = `vote/${messageName(poll)}/${by}/${at}`;
  if (ears.wasHeard(id)) return true;
  const likely = isGroup(poll.chat) ? [poll.participant ?? ears.me().phone] : [poll.chat, by];
  const choices = await choicesShown(ears, [poll.text, ...waysToWrite(ears.me(), poll, likely)]);
  const choice = choices?.find(({ label }) => label === option);
  if (!choice) return choices !== undefined;
  ears.talking.heard(by, machineNow());
  const place = placeOf(isGroup(poll.chat) ? poll.chat : undefined, by);
  await ears.hear({ kind: 'choice', id, at, by: handle(by), in: place, choice: choice.id });
  return true;
}

/** The votes that each open poll has now, in order of their time. */
export async function votesNow(ears: Ears): Promise<readonly Vote[]> {
  const votes: Vote[] = [];
  for (const poll of await ears.insist(() => ears.shown.openPolls()))
    try {
      const found = await ears.ask((client) => client.getPollVotes(poll), { tries: 1 });
      votes.push(...found.flatMap((vote) => readVote(ears, vote) ?? []));
    } catch (error) {
      ears.report('a poll in WhatsApp could not be asked for its votes', error);
    }
  return votes.toSorted((a, b) => a.at - b.at);
}
