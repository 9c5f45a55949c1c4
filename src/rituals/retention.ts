// Every week, what has been kept for as long as it may be goes; and someone who asked to be erased is told when it is done.
import { type Erasure, erasures } from '../community/erasure.ts';
import { type Effect, erase, type Turn } from '../core/effects.ts';
import { DAY, HOUR, type Instant } from '../core/time.ts';
import { slotsIn } from './daily-slots.ts';
import { ritual } from './ritual.ts';

export const RETENTION = 'retention';

const AT_NIGHT = ['03:00'] as const;
const SUNDAY = 0;

/** A sweep does the work of those before it: a late one is still of use. In milliseconds. */
const OF_USE = 7 * DAY + HOUR;

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

interface RetentionFacts {
  readonly erasure: Erasure | undefined;
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
    return { erasure: id === undefined ? undefined : await read.get(erasures, id) };
  },
  plan: ({ erasure }, { turn, words }) =>
    erasure ? told(turn.subject, erasure, words(erasure.language).say) : [],
});

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
