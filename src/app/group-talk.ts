// Whether a bare word in a group is a command, or only talk. Alone it is one; followed by a verb of its command, too, and
// a question is put by "ask" and a question mark. More than a few words count only from who leads the group, with a verb.
import type { Call, Command } from '../commands/command.ts';
import type { Intent } from '../commands/intent.ts';
import { groupsLedBy } from '../commands/permission.ts';
import { commandCalled } from '../commands/registry.ts';
import type { Answers } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';

/** These take any words: "find it", "group photo" and "ask Dana" are what people say to each other. */
const TAKES_ANYTHING: readonly string[] = ['ask', 'did', 'find', 'group', 'intro', 'kudos', 'stories'];
const QUESTION = /[?؟]/u;

export async function isOnlyTalk(
  read: Reader,
  { name, text, unaddressed, long }: Extract<Intent, { kind: 'command' }>,
  call: Call,
): Promise<boolean> {
  if (!unaddressed) return false;
  const answers = understood(commandCalled(name), text, call);
  if (!answers) return true;
  if (text === '' || (name === 'ask' && QUESTION.test(text))) return false;
  const isVerb = hasVerb(name, answers);
  if (long) return !(isVerb && (await leadsHere(read, call)));
  return TAKES_ANYTHING.includes(name) && !isVerb;
}

/** "Help me tomorrow": the command itself can make nothing of it. */
function understood(command: Command | undefined, text: string, call: Call): Answers | undefined {
  try {
    return command?.parse(text, call);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Whatever is typed after `intro` is to be introduced to that. */
function hasVerb(name: string, answers: Answers): boolean {
  const verb = answers['do'] ?? answers['verb'];
  return verb !== undefined && !(name === 'intro' && verb === 'to');
}

async function leadsHere(read: Reader, { member, group }: Call): Promise<boolean> {
  if (!group) return false;
  return member.roles.includes('admin') || (await groupsLedBy(read, member)).includes(group.id);
}
