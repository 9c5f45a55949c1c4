// Every week, what has been kept for as long as it may be goes; and someone who asked to be erased is told when it is
// done, as are those in whose stories they were whom to call.
import { type Erasure, erasures } from '../community/erasure.ts';
import { type Member, members } from '../community/member.ts';
import { FORMER, type Story, stories } from '../community/story.ts';
import { storyTitle } from '../community/story-text.ts';
import { type Effect, erase, save, type Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../core/time.ts';
import { slotsIn } from './daily-slots.ts';
import { type Occasion, ritual } from './ritual.ts';

export const RETENTION = 'retention';

const AT_NIGHT = ['03:00'] as const;
const SUNDAY = 0;

/** A sweep does the work of those before it: a late one is still of use. In milliseconds. */
const OF_USE = 7 * DAY + HOUR;

/** That a story lost whom to call is news for this long, in milliseconds. */
const NEWS = 30 * DAY;

/** An erasure is done, however late. In milliseconds; shorter than a turn is remembered. */
const ERASING = 360 * DAY;

const OF_ERASURE = `${RETENTION}/erasure/`;

/** The turn that erases someone; begun at once, and again until it is done. */
export function erasingTurn(id: string, at: Instant): Turn {
  return { id: `${OF_ERASURE}${id}`, ritual: RETENTION, subject: id, slot: at, until: at + ERASING };
}

/** The erasure that a turn is about; undefined for a week's sweep. */
export function erasureIn(turn: Turn): string | undefined {
  return turn.id.startsWith(OF_ERASURE) ? turn.subject : undefined;
}

const OF_REWRITING = `${RETENTION}/rewriting/`;

/** Time for the last word to be said, and for what its saying left in Redis to end. In milliseconds. */
const SAID = 5 * MINUTE;

/** Then the file of Redis is written anew, for until then it holds all that was erased. */
function rewritingLater(after: string, now: Instant): Effect {
  const slot = now + SAID;
  const turn = {
    id: `${OF_REWRITING}${after}`,
    ritual: RETENTION,
    subject: after,
    slot,
    until: slot + OF_USE,
  };
  return { do: 'later', turn };
}

export function isRewriting(turn: Turn): boolean {
  return turn.id.startsWith(OF_REWRITING);
}

interface Lost {
  readonly story: Story;
  readonly teller: Member | undefined;
}

interface RetentionFacts {
  readonly erasure: Erasure | undefined;
  /** Stories that lost whom to call with them, and who tells them. */
  readonly lost: readonly Lost[];
}

export const retention = ritual<RetentionFacts>({
  name: RETENTION,
  due({ community }, span) {
    return slotsIn(span, { zone: community.zone, times: AT_NIGHT, weekday: SUNDAY }).map(
      ({ name, slot }) => ({
        id: `${RETENTION}/${name}`,
        ritual: RETENTION,
        subject: name,
        slot,
        until: slot + OF_USE,
      }),
    );
  },
  async facts(read, turn) {
    const id = erasureIn(turn);
    if (id === undefined) return { erasure: undefined, lost: [] };
    return { erasure: await read.get(erasures, id), lost: await lostContacts(read) };
  },
  plan({ erasure, lost }, { turn, now, words }) {
    if (isRewriting(turn)) return [];
    const gone = lost.flatMap((one) => contactGone(one, { turn, now, words }));
    const last = erasure ? [...told(turn.subject, erasure, words(erasure.language).say), ...gone] : [];
    return [...last, rewritingLater(turn.subject, now)];
  },
});

async function lostContacts(read: Reader): Promise<Lost[]> {
  const marked = [...(await read.all(stories)).values()].filter((story) => story.contactGone);
  const lost = marked.map(async ({ id }): Promise<Lost[]> => {
    const story = await read.get(stories, id);
    return story?.contactGone
      ? [{ story, teller: story.by === FORMER ? undefined : await read.get(members, story.by) }]
      : [];
  });
  return (await Promise.all(lost)).flat();
}

/** Told without a name; whoever leaves is nobody's news. */
function contactGone(
  { story, teller }: Lost,
  { turn, now, words }: Pick<Occasion, 'turn' | 'now' | 'words'>,
) {
  const { contactGone: _told, ...rest } = story;
  const effects: Effect[] = [save(stories, story.id, rest)];
  if (!teller) return effects;
  const text = words(teller.language).say('story-contact-gone', { title: storyTitle(story) });
  const key = `story-contact/${story.id}/${turn.subject}`;
  const to = { member: teller.id };
  return [
    ...effects,
    { do: 'say' as const, key, to, message: { text }, weight: 'ritual' as const, until: now + NEWS },
  ];
}

/** The last word, and then nothing of them is here. */
function told(id: string, { place }: Erasure, say: (id: string) => string): Effect[] {
  return [
    erase(erasures, id),
    {
      do: 'say',
      key: `erased/${id}`,
      to: { place },
      message: { text: say('erased') },
      weight: 'answer',
      fleeting: true,
    },
  ];
}
