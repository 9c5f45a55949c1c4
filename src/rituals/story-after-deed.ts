// The story asked for after something was done: a closed action, or what followed a check-in. Looked for every good
// morning in what is kept, so that nothing is armed when it is closed: what a day away, a holiday or a changed setting
// passed over is found the next morning.
import { type Action, actions } from '../community/action.ts';
import { isRoundId } from '../community/checkin.ts';
import { communities } from '../community/community.ts';
import { nextGoodMoment } from '../community/good-moments.ts';
import { type Group, groups } from '../community/group.ts';
import { STORY_PROMPT } from '../community/story.ts';
import type { Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { HOUR, type Instant, instantOf, localDateOf, WEEK } from '../core/time.ts';
import { slotsIn } from './daily-slots.ts';
import type { Calendar, Span } from './ritual.ts';
import { candidatesAmong, MORNING, type Reason } from './story-reason.ts';

/** What was done longer ago is no reason any more, in milliseconds: the story is best while it is warm. */
const RECENT = WEEK;

/** Longer than a first tick looks back, in milliseconds: a new community has missed no morning. */
const FOUND = WEEK + HOUR;

export function turnsOfMornings({ community }: Calendar, span: Span): Turn[] {
  return slotsIn(span, { zone: community.zone, times: [MORNING] }).map(({ name, slot }) => ({
    id: `${STORY_PROMPT}/${name}`,
    ritual: STORY_PROMPT,
    subject: name,
    slot,
    until: slot + FOUND,
  }));
}

/** None unless the morning is a good moment. */
export async function reasonsOfMorning(read: Reader, { slot }: Turn): Promise<Reason[]> {
  const community = await read.get(communities, 'community');
  if (!community) return [];
  const { zone, quiet } = community;
  if (nextGoodMoment({ from: slot, zone, community, quiet, days: 'working' }).at !== slot) return [];
  const today = instantOf(`${localDateOf(slot, zone)}T00:00`, zone);
  const all = await Promise.all(
    [...(await read.all(groups)).values()].map(async (group) => ({
      group,
      known: await read.all(actions, group.id),
    })),
  );
  const deeds = deedsIn(all, { from: today - RECENT, until: today });
  const candidates = await candidatesAmong(read, [...new Set(deeds.flatMap(({ who }) => who))]);
  return candidates.flatMap((candidate) => {
    const { member, teller } = candidate;
    // What they were asked about, or could have been, is none again.
    const isNew = ({ at, who }: Deed) => who.includes(member.id) && at > (teller?.asked?.at ?? 0);
    const latest = deeds.findLast(isNew);
    return latest ? [{ candidate, cause: latest.id, about: aboutOf(latest) }] : [];
  });
}

interface Of {
  readonly group: Group;
  /** Its actions, by id. */
  readonly known: ReadonlyMap<string, Action>;
}

interface Deed {
  readonly id: string;
  readonly group: Group;
  readonly text: string;
  readonly at: Instant;
  /** Who did it, and who told it. */
  readonly who: readonly string[];
}

/** What was closed in the span, in order. */
function deedsIn(all: readonly Of[], { from, until }: Span): Deed[] {
  return all
    .flatMap(({ group, known }) =>
      [...known].flatMap(([id, { text, closed }]) =>
        closed && closed.at >= from && closed.at < until
          ? [{ id, group, text, at: closed.at, who: [closed.who, closed.by] }]
          : [],
      ),
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function aboutOf({ id, group, text }: Deed): Reason['about'] {
  return isRoundId(id) ? { kind: 'deed', group } : { kind: 'action', text };
}
