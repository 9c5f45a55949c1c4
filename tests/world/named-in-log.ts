// Who is named in the engagement log: nobody may be, in any field of any event, by id or by handle.
import { handlesOf } from '../../src/community/erasure.ts';
import { members } from '../../src/community/member.ts';
import type { EngagementEvent } from '../../src/core/engagement.ts';
import { createMention } from '../../src/core/names.ts';
import type { Reader } from '../../src/core/records.ts';

/** Fields that hold one of a few words: a member may be called like one of them. */
type Free = 'id' | 'who' | 'group' | 'subject' | 're_who' | 're_org' | 'org';

/** `kind field: value` of each field that names one of those who are members now. */
export async function namedInLog(read: Reader, events: readonly EngagementEvent[]): Promise<string[]> {
  const people = [...(await read.all(members)).values()];
  const mentions = people.map(({ id, handles }) => createMention({ id, handles: handlesOf({ handles }) }));
  const free = ({ id, who, group, subject, re_who, re_org, org }: EngagementEvent): Record<Free, string> => ({
    ...{ id, who, group, subject },
    ...{ re_who, re_org, org },
  });
  return events.flatMap((event) =>
    Object.entries(free(event))
      .filter(([, value]) => value !== '' && mentions.some((mention) => mention(value)))
      .map(([field, value]) => `${event.kind} ${field}: ${value}`),
  );
}
