// privacy erase: duties are handed over, then the person goes; what names them elsewhere is swept out after that.
import { type Duty, dutyOf, erasureId, erasures, handlesOf } from '../../community/erasure.ts';
import { groups, type Seat, seatings, seats } from '../../community/group.ts';
import { handles, type Member, members } from '../../community/member.ts';
import { KEPT } from '../../community/retention.ts';
import { type Series, serieses } from '../../community/series.ts';
import { marksToKeep, suppressions } from '../../community/suppression.ts';
import { privatePlace } from '../../core/chat.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { DAY } from '../../core/time.ts';
import { verbNamed } from '../../locales/verb-words.ts';
import { erasingTurn } from '../../rituals/retention.ts';
import { type Call, unless } from '../command.ts';
import { namedLeader, needsSuccessor, successorField, toldLeader } from '../group/succession.ts';
import { verb } from './verb.ts';

interface Facts {
  readonly member: Member | undefined;
  /** Groups they sit in, by id, with everyone's seats. */
  readonly sitting: ReadonlyMap<string, ReadonlyMap<string, Seat>>;
  readonly duties: readonly Duty[];
  readonly hosted: readonly Series[];
  /** Those who may come after them, and those who lead beside them. */
  readonly people: ReadonlyMap<string, Member>;
  /** Names the erasure. */
  readonly id: string;
  /** What is kept of them, so that the community file does not make them anew. */
  readonly marks: readonly string[];
}

export const eraseMe = verb<Facts>({
  name: 'erase',
  async facts(read, call) {
    const { id } = call.member;
    const erasure = erasureId(call.id, call.site.secret);
    const [member, seating, series] = await Promise.all([
      read.get(members, id),
      read.get(seatings, id),
      read.all(serieses),
      read.get(erasures, erasure),
    ]);
    for (const handle of handlesOf(call.member)) await read.get(handles, handle.id, handle.platform);
    const marks = marksToKeep(member ?? call.member, call.site.secret);
    for (const mark of marks) await read.get(suppressions, mark);
    const sitting = await sittingIn(read, id, seating?.groups ?? []);
    const known = await read.many(groups, [...sitting.keys()]);
    const duties = known.flatMap((group) => dutyOf(id, group, sitting.get(group.id) ?? new Map()) ?? []);
    const named = new Set(duties.flatMap(({ leaders, others }) => [...leaders, ...others]));
    const people = new Map((await read.many(members, [...named])).map((person) => [person.id, person]));
    const hosted = [...series.values()].filter(({ host }) => host === id);
    return { member, sitting, duties, hosted, people, id: erasure, marks };
  },
  ask({ duties, people }, call) {
    const { words, answers, site } = call;
    const days = site.backupDays ?? KEPT.backups / DAY;
    const { confirm } = answers;
    const alone = duties.filter((duty) => needsSuccessor(duty, people));
    for (const duty of alone) successorOf(duty, call);
    if (confirm !== undefined && !isConfirmed(confirm)) throw new UserError('erase-not-confirmed');
    const texts = ['withdraw', 'hand-over'].map((id) => ({ id, label: words.say(`erase-texts-${id}`) }));
    return [
      ...alone.flatMap((duty) => unless(call, successorField(duty, people, call))),
      ...unless(call, { name: 'texts', label: words.say('erase-texts'), options: texts }),
      ...unless(call, { name: 'confirm', label: words.say('erase-confirm', { days }) }),
    ];
  },
  run(facts, call) {
    const { member, id, sitting } = facts;
    if (!member) return [];
    const { at, by, answers } = call;
    const { platform, kind, id: placeId } = privatePlace(by);
    const { name, handles: known, language } = member;
    const texts = answers['texts'] === 'hand-over' ? 'hand-over' : 'withdraw';
    const place = { platform, kind, id: placeId };
    return [
      ...facts.duties.flatMap((duty) => handedOver(duty, facts, call)),
      ...facts.hosted.map((series) => hostless(series, facts.duties, call)),
      ...[...sitting.keys()].flatMap((group) => [
        erase(seats, member.id, group),
        log({ kind: 'group.left', by: member.id, group }),
      ]),
      erase(seatings, member.id),
      ...handlesOf(member).map((handle) => erase(handles, handle.id, handle.platform)),
      erase(members, member.id),
      save(erasures, id, { member: member.id, name, handles: known, texts, language, place, at }),
      ...facts.marks.map((mark) => save(suppressions, mark, {})),
      { do: 'later', turn: erasingTurn(id, at) },
      log({ kind: 'member.erased', by: member.id }),
    ];
  },
});

async function sittingIn(read: Reader, member: string, ids: readonly string[]) {
  const all = await Promise.all(
    ids.map(async (group) => {
      await read.get(seats, member, group);
      return [group, await read.all(seats, group)] as const;
    }),
  );
  return new Map(all);
}

function isConfirmed(text: string): boolean {
  return verbNamed('privacy', ['erase'], text)?.rest === '';
}

/** Who leads after them: named by the caller, or one who leads already; undefined while nobody is. */
function successorOf({ group, leaders, others }: Duty, { answers }: Call): string | undefined {
  const named = answers[`leader/${group.id}`];
  if (named !== undefined && !others.includes(named)) throw new UserError('erase-successor-unknown');
  return named ?? leaders[0];
}

/** The one who comes after them is named and told; those who led beside them are told. Not who it was who left. */
function handedOver(duty: Duty, { sitting, people, id }: Facts, call: Call): Effect[] {
  const { group, leaders } = duty;
  const next = successorOf(duty, call);
  const seat = next === undefined ? undefined : sitting.get(group.id)?.get(next);
  const isNew = leaders.length === 0;
  const named = isNew && next !== undefined && seat ? namedLeader(next, seat, group) : [];
  const listeners = isNew ? (next === undefined ? [] : [next]) : leaders;
  const told = listeners
    .flatMap((listener) => people.get(listener) ?? [])
    .map((person) =>
      toldLeader(person, {
        key: `left/${id}/${group.id}/${person.id}`,
        group,
        isNew,
        sentence: (words, called) =>
          words.say(isNew ? 'erase-you-lead' : 'erase-leader-left', { group: called }),
      }),
    );
  return [...named, ...told];
}

/** Whoever leads the group after them opens the door. */
function hostless({ host: _host, ...series }: Series, duties: readonly Duty[], call: Call): Effect {
  const duty = duties.find(({ group }) => group.id === series.group);
  const next = duty && successorOf(duty, call);
  return save(serieses, series.id, { ...series, ...(next !== undefined && { host: next }) });
}
