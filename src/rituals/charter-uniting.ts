// Two groups become one: the first closes, its members are offered a seat in the other, and its meetings go where its
// leaders want them. Nobody is given a seat unasked.
import type { Merger } from '../community/charter.ts';
import type { OpenGroup } from '../community/group-members.ts';
import { serieses } from '../community/series.ts';
import { textIn } from '../community/text.ts';
import { type Effect, log, save } from '../core/effects.ts';
import { createWords } from '../locales/words.ts';
import { type Closing, closed, lastWord, offering, untilWhen } from './charter-closing.ts';
import { calledOff } from './charter-ending.ts';
import { toEach, toGroup } from './charter-facts.ts';
import { namesIn } from './charter-merging.ts';

export function uniting(
  facts: Closing,
  { other: into, meetings }: { other: OpenGroup; meetings: Merger['meetings'] },
): Effect[] {
  const { group, vote, sitting, ending } = facts;
  const other = into.group;
  const there = createWords(other.language);
  const seated = new Set(into.people.map(({ id }) => id));
  const unseated = sitting.people.filter(({ id }) => !seated.has(id));
  return [
    ...closed(facts),
    log({ kind: 'group.merged', group: group.id, subject: vote }),
    lastWord(facts, lastLines(facts, into, meetings)),
    toGroup(other, `charter-merged/${vote}`, {
      text: there.say('charter-merged-there', namesIn({ group, other }, there)),
    }),
    ...(meetings === 'move' ? moved(facts, into) : calledOff(ending, sitting.seats)),
    ...offering(facts, new Map(unseated.map(({ id }) => [id, [other]]))),
    ...toEach(sitting.people, `charter-moved/${vote}`, (words, { id }) =>
      seated.has(id)
        ? { text: words.say('charter-merged-seated', namesIn({ group, other }, words)) }
        : {
            text: [
              words.say('charter-merged-seat', namesIn({ group, other }, words)),
              untilWhen(facts, words),
            ].join('\n'),
            choices: [
              {
                id: `group join ${other.id}`,
                label: words.say('charter-take-seat', { other: textIn(other.name, words.language) }),
              },
            ],
          },
    ),
  ];
}

function lastLines({ group, ending }: Closing, { group: other }: OpenGroup, meetings: Merger['meetings']) {
  const words = createWords(group.language);
  const names = namesIn({ group, other }, words);
  const last = words.say('charter-merged-here', names);
  if (ending.series.length === 0) return [last];
  return [last, words.say(meetings === 'move' ? 'charter-meetings-move' : 'charter-meetings-end', names)];
}

/** The same meetings, under the same names: whoever said yes still comes. */
function moved({ ending }: Closing, { group: { id: group } }: OpenGroup): Effect[] {
  return ending.series.map((series) =>
    save(serieses, series.id, { ...series, group, sequence: series.sequence + 1 }),
  );
}
