// All that is kept about one person, gathered for them alone: whoever spends the link gets it, once.
import type { Named } from '../community/affiliation.ts';
import { communities } from '../community/community.ts';
import { handlesOf } from '../community/erasure.ts';
import { exportLinks, exportTokenId } from '../community/export-link.ts';
import type { Class, Who } from '../community/holding.ts';
import { members } from '../community/member.ts';
import type { Handle } from '../core/chat.ts';
import { erase } from '../core/effects.ts';
import type { EngagementEvent } from '../core/engagement.ts';
import type { Language } from '../core/languages.ts';
import type { Row } from '../core/outbox.ts';
import type { Zone } from '../core/time.ts';
import { createWords } from '../locales/words.ts';
import { enact } from './enact.ts';
import { namesIn } from './names-in.ts';
import type { Ports } from './ports.ts';
import { eachShelf } from './records-of.ts';

export interface Exported {
  readonly language: Language;
  readonly zone: Zone;
  readonly records: readonly { readonly class: Class; readonly kind: string; readonly what: unknown }[];
  /** What Kehila said to them or meant to, answers too, the newest first. */
  readonly messages: readonly Said[];
  /** What they did, as the engagement log has it. */
  readonly acts: readonly Partial<EngagementEvent>[];
  /** What ids in all of this stand for. */
  readonly names: Readonly<Record<string, string>>;
  /** What organisations and regions are called. */
  readonly named: Named;
}

type Said = Pick<Row, 'at' | 'from' | 'weight' | 'state' | 'why'> & { readonly text: string };

/** The acts in the engagement log under a pseudonym. */
export type ActsOf = (pseudonym: string) => Promise<readonly Partial<EngagementEvent>[]>;

/** Undefined when the link was never given, has been used, or has ended: which of them is not told. */
export async function spendExport(
  ports: Ports,
  token: string,
  actsOf: ActsOf,
): Promise<Exported | undefined> {
  const id = exportTokenId(ports.site.secret, token);
  const at = await ports.clock.now();
  let member: string | undefined;
  const done = await enact(ports, { id: `spent/${id}`, at, from: 'export' }, async (read) => {
    const link = await read.get(exportLinks, id);
    member = link && at < link.until ? link.member : undefined;
    return member === undefined ? [] : [erase(exportLinks, id)];
  });
  return done === 'done' && member !== undefined ? await gathered(ports, member, actsOf) : undefined;
}

async function gathered(ports: Ports, id: string, actsOf: ActsOf): Promise<Exported | undefined> {
  const { store } = ports;
  const [member, community] = await Promise.all([
    store.reading().get(members, id),
    store.reading().get(communities, 'community'),
  ]);
  if (!member) return undefined;
  const records: Exported['records'][number][] = [];
  const who: Who = { id, name: member.name, handles: member.handles, texts: 'withdraw' };
  for await (const { holding, records: held } of eachShelf(store))
    for (const one of held) {
      const share = holding.share(one, who);
      const shown =
        share === 'all' ? { ...placeOf(one), ...asFields(one.value) } : share !== 'nothing' && share.shown;
      if (shown) records.push({ class: holding.class, kind: holding.kind.name, what: shown });
    }
  const theirs = handlesOf(member);
  const rows = await store.outbox.kept((row) => isFor(row, id, theirs));
  const data = {
    records: [...records, { class: 'profile' as const, kind: 'accounts', what: { ...member.handles } }],
    messages: rows.map(saidIn),
    acts: await actsOf(await store.pseudonym(id)),
  };
  const { language, zone } = member;
  const names = await namesIn(store.reading(), data, createWords(language));
  return { language, zone, ...data, names, named: community ?? {} };
}

/** Meant for them, or said where they alone hear it. */
function isFor({ whose, place }: Row, id: string, handles: readonly Handle[]): boolean {
  const alone = place.kind === 'private' ? place.id : place.only;
  return (
    whose === `member/${id}` ||
    handles.some((handle) => handle.platform === place.platform && handle.id === alone)
  );
}

function saidIn({ at, from, weight, state, why, message, receipt }: Row): Said {
  return {
    at: receipt?.at ?? at,
    from,
    weight,
    state,
    ...(why !== undefined && { why }),
    text: message.text,
  };
}

function placeOf({ shelf, id }: { shelf: string; id: string }): object {
  return shelf === '' ? { id } : { shelf, id };
}

function asFields(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { value };
}
