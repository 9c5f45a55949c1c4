// What waits for a word of someone's own, besides meetings: a check-in, questions, a story begun, wishes to meet them.
import { checkinLeaves } from '../../community/checkin.ts';
import { type OpenRound, openFor } from '../../community/checkin-open.ts';
import { wantsNone } from '../../community/checkin-sample.ts';
import { helpings } from '../../community/expertise.ts';
import { type Member, members } from '../../community/member.ts';
import { areKeptApart, type Introduction, introducings, introductions } from '../../community/pairing.ts';
import { type Question, questions } from '../../community/question.ts';
import { type Story, stories, tellers } from '../../community/story.ts';
import { wants } from '../../community/wishes.ts';
import type { Reader } from '../../core/records.ts';
import type { Instant } from '../../core/time.ts';
import { isUnfinished } from '../checkin/facts.ts';

export interface Waiting {
  /** The first to close of those they have not finished. */
  readonly checkin: OpenRound | undefined;
  /** Put to them and still open, the newest first. */
  readonly questions: readonly { readonly question: Question; readonly asker: Member }[];
  readonly draft: Story | undefined;
  /** Asked of them and not answered, the newest first. */
  readonly requests: readonly { readonly introduction: Introduction; readonly by: Member }[];
}

/** Of questions and of wishes to meet them no more than this. */
const MOST = 2;

/** Nothing of a kind they opted out of. */
export async function whatWaits(read: Reader, member: Member, now: Instant): Promise<Waiting> {
  const [checkin, asked, draft, requests] = await Promise.all([
    checkinOf(read, member, now),
    questionsTo(read, member),
    draftOf(read, member),
    requestsTo(read, member),
  ]);
  return { checkin, questions: asked, draft, requests };
}

async function checkinOf(read: Reader, member: Member, now: Instant): Promise<OpenRound | undefined> {
  const leave = await read.get(checkinLeaves, member.id);
  if (wantsNone(member) || (leave !== undefined && leave.until > now)) return undefined;
  return (await openFor(read, member.id, now)).find(isUnfinished);
}

async function questionsTo(read: Reader, { id, optedOut }: Member): Promise<Waiting['questions']> {
  if (!wants(optedOut, 'questions')) return [];
  const asked = (await read.get(helpings, id))?.asked.map(({ question }) => question) ?? [];
  const waits = ({ closed, asked: whom, answered }: Question) =>
    !closed && whom.some((one) => one.member === id && !one.passed) && !answered.some(({ by }) => by === id);
  const open = (await read.many(questions, asked)).filter(waits);
  const newest = open.toSorted((a, b) => b.at - a.at).slice(0, MOST);
  const found = newest.map(async (question) => ({
    question,
    asker: await read.get(members, question.asker),
  }));
  return (await Promise.all(found)).flatMap(({ question, asker }) => (asker ? [{ question, asker }] : []));
}

async function draftOf(read: Reader, { id }: Member): Promise<Story | undefined> {
  const draft = (await read.get(tellers, id))?.draft;
  const story = draft === undefined ? undefined : await read.get(stories, draft);
  return story?.state === 'draft' ? story : undefined;
}

async function requestsTo(read: Reader, { id, optedOut }: Member): Promise<Waiting['requests']> {
  if (!wants(optedOut, 'requests')) return [];
  const [all, mine] = await Promise.all([read.all(introductions), read.get(introducings, id)]);
  const asked = [...all.values()].filter(
    ({ state, other, one }) => state === 'asked' && other === id && !mine?.not.includes(one),
  );
  const newest = asked.toSorted((a, b) => b.at - a.at).slice(0, MOST);
  const found = newest.map(async (introduction) => ({
    introduction,
    by: (await areKeptApart(read, id, introduction.one))
      ? undefined
      : await read.get(members, introduction.one),
  }));
  return (await Promise.all(found)).flatMap(({ introduction, by }) => (by ? [{ introduction, by }] : []));
}
