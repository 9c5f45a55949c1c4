// WhatsApp and everyone on it, in a process of its own: so that the time and the memory of the bench's are Kehila's.
import { setTimeout as wait } from 'node:timers/promises';
import { createFakeWhatsApp, type FakeWhatsApp } from '../tests/fakes/whatsapp/fake-whatsapp.ts';
import { type Answers, type Asked, monotonic, type Person, type SaidOne } from './whatsapp-talk.ts';

let fake: FakeWhatsApp | undefined;
let people: readonly Person[] = [];
let count = 0;

process.on('message', (asked: Asked) => {
  answer(asked)
    .then((told) => process.send?.({ told }))
    .catch((error: unknown) => process.send?.({ failed: String(error) }));
});
// Whoever started it is gone.
process.on('disconnect', () => void fake?.stop().then(() => process.exit()));

async function answer(asked: Asked): Promise<Answers[Asked['do']]> {
  if (asked.do === 'open') return await open(asked);
  if (asked.do === 'say') return await say(asked);
  await fake?.stop();
  fake = undefined;
  return {};
}

async function open(asked: Extract<Asked, { do: 'open' }>): Promise<Answers['open']> {
  const began = performance.now();
  const now = () => Math.floor(asked.now + performance.now() - began);
  fake = await createFakeWhatsApp({ alreadyLinked: true, now });
  people = asked.people;
  for (const person of people) fake.addContact(person);
  const { webVersion, webCache, chromeArgs } = fake;
  return { webVersion, webCache, chromeArgs };
}

async function say({ count: times, text, aSecond }: Extract<Asked, { do: 'say' }>): Promise<SaidOne[]> {
  const begun = performance.now();
  const all: SaidOne[] = [];
  for (let i = 0; i < times; i += 1) {
    const early = aSecond === undefined ? 0 : begun + (i * 1000) / aSecond - performance.now();
    if (early > 0) await wait(early);
    all.push(sayOne(text));
  }
  return all;
}

/** Everyone in turn; all say yes, then all say no, so that each one really changes something. */
function sayOne(text: string): SaidOne {
  if (!fake) throw new Error('There is no WhatsApp yet.');
  const person = people[count % people.length];
  const word = Math.floor(count / people.length) % 2 === 0 ? 'yes' : 'no';
  count += 1;
  const at = monotonic();
  const { id } = fake.says(person?.phone ?? '', 'private', text.replace('%', word));
  return { stanza: id.split('_')[2] ?? '', at };
}
