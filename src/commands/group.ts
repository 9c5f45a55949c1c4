// group: a group at a glance; its mission and end date for those who lead it; the vote on its future for all in it.
import { UserError } from '../core/errors.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { type Call, command } from './command.ts';
import { decide } from './group/decide.ts';
import { glance } from './group/glance.ts';
import { join } from './group/join.ts';
import { accept, decline } from './group/leading.ts';
import { leave } from './group/leave.ts';
import { merge } from './group/merge.ts';
import { rewrite } from './group/rewrite.ts';
import { mission, until } from './group/set.ts';
import type { GroupVerb } from './group/verb.ts';
import { vote } from './group/vote.ts';

const VERBS: readonly GroupVerb[] = [
  ...[until, mission, vote, decide, rewrite, merge],
  ...[join, leave, accept, decline],
];
const NAMES = VERBS.map(({ name }) => name);

function verbOf({ answers }: Call): GroupVerb {
  return VERBS.find(({ name }) => name === answers['do']) ?? glance;
}

export const group = command<unknown>({
  name: 'group',
  allow: ['member'],
  parse(text) {
    const trimmed = text.trim();
    if (trimmed === '') return {};
    const named = verbNamed('group', NAMES, trimmed);
    if (!named) return { group: trimmed.slice(0, 80) };
    const verb = VERBS.find(({ name }) => name === named.verb);
    if (verb === undefined) throw new UserError('group-unknown');
    return { do: named.verb, ...verb.parse(named.rest) };
  },
  facts: async (read, call) => await verbOf(call).facts(read, call),
  begin: (facts, call) => verbOf(call).begin?.(facts, call) ?? call.answers,
  isSecret: (call) => verbOf(call).secret === true,
  ask: (facts, call) => verbOf(call).ask(facts, call),
  run: (facts, call) => verbOf(call).run(facts, call),
});
