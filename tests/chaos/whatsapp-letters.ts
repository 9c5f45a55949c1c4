// Two hundred people and a few groups, and what each is to be told: some of it in two posts, some of it twice.
import { type Post, postsOf } from '../../src/bots/whatsapp/showing/posts.ts';
import type { Message, Place } from '../../src/core/chat.ts';
import type { Row } from '../../src/core/outbox.ts';
import type { Instant } from '../../src/core/time.ts';
import type { FakeWhatsApp } from '../fakes/whatsapp/fake-whatsapp.ts';
import type { Chance } from './seeded.ts';

export const PEOPLE = 200;
const GROUPS = 10;
/** Longer than any caption, so that it follows its picture in a post of its own. */
const LONG = 'All of this is worth reading. '.repeat(40);
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const LINK = 'https://kehila.example/meeting';

const phoneOf = (person: number): string => String(972_540_000_000 + person);
const groupOf = (group: number): string => `120363${String(group).padStart(12, '0')}@g.us`;

/** A third are known by a lid, some of them only once they were looked up. */
export function populate(fake: FakeWhatsApp): void {
  for (let i = 0; i < PEOPLE; i += 1)
    fake.addContact({
      ...{ phone: phoneOf(i), name: `person ${i}` },
      ...(i % 3 === 0 && { lid: String(555_500_000_000 + i) }),
      ...(i % 9 === 0 && { mustBeLookedUp: true }),
    });
  for (let i = 0; i < GROUPS; i += 1)
    fake.addGroup({ id: groupOf(i), name: `group ${i}`, members: [phoneOf(i), phoneOf(i + GROUPS)] });
}

/** The first message to some is lost, or comes late, or WhatsApp never says that it came. */
export function trouble(fake: FakeWhatsApp, chance: Chance, late: number): void {
  const people = chance.shuffled(Array.from({ length: PEOPLE }, (_, i) => phoneOf(i)));
  for (const where of people.slice(0, 4)) fake.fault({ kind: 'ack-lost', where });
  for (const where of people.slice(4, 7)) fake.fault({ kind: 'lost', where });
  for (const where of people.slice(7, 14)) fake.fault({ kind: 'late', ms: late, where });
}

/** Each in the order in which it is due. */
export function lettersAt(at: Instant): readonly Row[] {
  const toPeople = Array.from({ length: PEOPLE }, (_, i) => toPerson(i));
  const toGroups = Array.from({ length: GROUPS }, (_, i) => toGroup(i));
  return [...toPeople, ...toGroups].flat().map((letter) => rowOf(letter, at));
}

/** What people see of it, post by post. */
export const textsOf = ({ message, place }: Row): readonly string[] =>
  postsOf(message, place.kind).map(textOf);

function textOf(post: Post): string {
  if (post.kind === 'poll') return post.name;
  return post.kind === 'picture' ? post.caption : post.text;
}

interface Letter {
  readonly key: string;
  readonly to: Place;
  readonly message: Message;
}

function toPerson(i: number): readonly Letter[] {
  const to: Place = { platform: 'whatsapp', kind: 'private', id: `${phoneOf(i)}@c.us` };
  const text = `Dear person ${i}, *all* is well`;
  const picture = { name: 'chart.png', png: PNG, alt: `A chart for person ${i}` };
  if (i % 4 === 1) return [{ key: `letter/${i}`, to, message: { text: `${text}. ${LONG}`, picture } }];
  const keys = i % 10 === 0 ? [`letter/${i}`, `letter/${i}/same`] : [`letter/${i}`];
  return keys.map((key) => ({ key, to, message: { text } }));
}

/** Two polls, each after a text, in the same words. */
function toGroup(i: number): readonly Letter[] {
  const to: Place = { platform: 'whatsapp', kind: 'group', id: groupOf(i) };
  const choices = ['yes', 'no'].map((id) => ({ id: `rsvp s_${i} ${id}`, label: id }));
  const message = { text: `Who comes? ${LINK}`, links: [LINK], choices };
  return ['first', 'second'].map((which) => ({ key: `poll/${i}/${which}`, to, message }));
}

function rowOf({ key, to, message }: Letter, at: Instant): Row {
  const said = { key, place: to, message, from: 'letters', weight: 'urgent' } as const;
  return { ...said, at, state: 'waiting', due: at, tries: 0 };
}
