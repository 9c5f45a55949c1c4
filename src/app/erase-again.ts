// After a restore: whoever was erased since the backup is erased once more.
import { erasureId, namesOf } from '../community/erasure.ts';
import { type Member, members } from '../community/member.ts';
import { marksOf, suppressions } from '../community/suppression.ts';
import { save } from '../core/effects.ts';
import { enact } from './enact.ts';
import type { Ports } from './ports.ts';
import { sweepPerson } from './sweep.ts';

/**
 * `marks` are those of everyone who was ever erased. What someone had chosen to leave to others goes with them now: which
 * it was, nobody knows any more. Gives how many they were. Killed anywhere, it is done by doing it again.
 */
export async function eraseAgain(ports: Ports, marks: ReadonlySet<string>): Promise<number> {
  const now = await ports.clock.now();
  await enact(ports, { id: `erased-again/${now}`, at: now, from: 'restore' }, async (read) => {
    for (const mark of marks) await read.get(suppressions, mark);
    return [...marks].map((mark) => save(suppressions, mark, {}));
  });
  const isErased = (member: Member) =>
    [...marksOf(member, ports.site.secret).values()].some((mark) => marks.has(mark));
  const people = [...(await ports.store.reading().all(members)).values()].filter(isErased);
  for (const { id, name, handles } of people) {
    // The same each time it is done, and another for each of them: they are still counted as so many.
    const stead = erasureId(`again/${id}`, ports.site.secret);
    await sweepPerson(ports, { id, name, handles, texts: 'withdraw', stead });
    await ports.store.erasing.scrub(namesOf({ member: id, name, handles }));
  }
  if (people.length > 0) await ports.store.erasing.rewrite();
  return people.length;
}
