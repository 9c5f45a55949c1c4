// Finds, in a community file, those who were erased: applying it must not make them anew.
import type { CurrentCommunity } from './apply-current.ts';
import type { CommunityFile, SaidMember } from './apply-file.ts';
import { withoutPeople } from './series-people.ts';
import { marksOf, type NamedBy } from './suppression.ts';

/** An entry that would make someone anew, and by what it names them. */
export interface ErasedEntry {
  readonly member: string;
  readonly by: NamedBy;
}

/** Whoever is a member now is not made anew, whatever they are called. */
export function erasedIn(
  { members }: CommunityFile,
  current: Pick<CurrentCommunity, 'members'>,
  { marks, secret }: { readonly marks: ReadonlySet<string>; readonly secret: string },
): ErasedEntry[] {
  const byWhat = (member: SaidMember): ErasedEntry[] => {
    const found = [...marksOf(member, secret)].find(([, mark]) => marks.has(mark));
    return found === undefined ? [] : [{ member: member.id, by: found[0] }];
  };
  return members.filter(({ id }) => !current.members.has(id)).flatMap(byWhat);
}

/** The file as if it did not name them, wherever it does. */
export function withoutErased(file: CommunityFile, erased: readonly ErasedEntry[]): CommunityFile {
  if (erased.length === 0) return file;
  const gone = new Set(erased.map(({ member }) => member));
  return {
    ...file,
    members: file.members.filter(({ id }) => !gone.has(id)),
    seats: file.seats.filter(({ member }) => !gone.has(member)),
    series: file.series.map((series) => withoutPeople(series, gone)),
  };
}
