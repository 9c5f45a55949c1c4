// meetings: what is coming, numbered, with what you said to each; `meetings calendar` gives the feeds.
import { feedPath } from '../community/feed-address.ts';
import { type Group, groups, seatings } from '../community/group.ts';
import { inLines, linking } from '../community/linked-text.ts';
import { type Meeting, type Rsvp, rsvps } from '../community/meeting.ts';
import { lineOf } from '../community/meeting-card.ts';
import { textIn } from '../community/text.ts';
import { upcomingFor } from '../community/upcoming.ts';
import type { Effect } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { answer, type Call, command, nothingToAsk } from './command.ts';
import { waitingChoices } from './waiting/waiting-blocks.ts';
import { type Waiting, whatWaits } from './waiting/what-waits.ts';

/** As many as fit on a phone. */
const SHOWN = 8;

interface Facts {
  readonly meetings: readonly Meeting[];
  readonly mine: ReadonlyMap<string, Rsvp>;
  readonly groups: readonly Group[];
  /** Asked for in private only: in a group nobody else needs to see it. */
  readonly waiting: Waiting | undefined;
}

export const meetings = command<Facts>({
  name: 'meetings',
  allow: ['member'],
  open: true,
  parse(text) {
    if (text.trim() === '') return {};
    if (!verbNamed('meetings', ['calendar'], text))
      throw new UserError('meetings-not-understood', { word: text.trim().slice(0, 40) });
    return { calendar: 'yes' };
  },
  async facts(read, call) {
    const all = await upcomingFor(read, call.member.id, call.at);
    const nearby = call.group ? all.filter((meeting) => meeting.series.group === call.group?.id) : all;
    const shown = nearby.slice(0, SHOWN);
    const answers = await Promise.all(shown.map((meeting) => read.many(rsvps, [call.member.id], meeting.id)));
    const mine = shown.flatMap(({ id }, i): [string, Rsvp][] =>
      answers[i]?.[0] ? [[id, answers[i][0]]] : [],
    );
    const seating = await read.get(seatings, call.member.id);
    const { place, member, at } = call;
    return {
      meetings: shown,
      mine: new Map(mine),
      groups: await read.many(groups, seating?.groups ?? []),
      waiting: place.kind === 'private' ? await whatWaits(read, member, at) : undefined,
    };
  },
  ask: nothingToAsk,
  run(facts, call) {
    if (call.answers['calendar'] !== undefined) return [feeds(facts.groups, call)];
    const { words, community } = call;
    const waits = facts.waiting ? waitingChoices(facts.waiting, words, community) : [];
    const ahead = facts.meetings.map((meeting) => ({
      id: `rsvp ${meeting.id}`,
      label: answeredLine(meeting, facts.mine, call),
    }));
    const text = [
      ahead.length === 0 ? words.say('no-meetings') : words.say('meetings-ahead', { count: ahead.length }),
      ...(waits.length === 0 ? [] : [words.say('waiting-too', { count: waits.length })]),
    ].join('\n');
    const choices = [...ahead, ...waits];
    return [answer(call, choices.length === 0 ? text : { text, choices })];
  },
});

function answeredLine(meeting: Meeting, mine: Facts['mine'], { words, place }: Call): string {
  const said = place.kind === 'private' ? mine.get(meeting.id)?.answer : undefined;
  const line = lineOf(meeting, words);
  return said === undefined ? line : `${line} – ${words.say(`rsvp-${said}`)}`;
}

/** Secret addresses: in private, whatever the place. */
function feeds(mine: readonly Group[], call: Call): Effect {
  const { words, site, by } = call;
  const lines = mine.map((group) => {
    const link = `${site.baseUrl}${feedPath(site.secret, group)}`;
    return linking(words).say('feed-line', { group: textIn(group.name, words.language), link });
  });
  const privately: Call = { ...call, place: { platform: by.platform, kind: 'private', id: by.id } };
  return answer(privately, inLines([words.say('feeds', { count: mine.length }), ...lines]));
}
