// An answer to the question now open: taken, or refused; where it is refused again, the question is asked again with it.
import { answer, type Call } from '../commands/command.ts';
import { leaving, proceed, replied, talkId } from '../commands/conversation.ts';
import { mayRun } from '../commands/permission.ts';
import { commandCalled } from '../commands/registry.ts';
import { talks } from '../community/talk.ts';
import { type Effect, erase, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { takeUp } from './form-beneath.ts';
import { stillOpen } from './open-question.ts';
import type { Scene } from './scene.ts';
import { spokenBy, whomFor } from './spoken-by.ts';

/** Throws UserError where no question is open. Who may no longer say the command is asked no more. */
export async function reply(read: Reader, scene: Scene, text: string): Promise<readonly Effect[]> {
  try {
    return await takeUp(read, scene, await taken(read, scene, text));
  } catch (error) {
    if (!(error instanceof UserError) || !scene.talk || !scene.field) throw error;
    return await refused(read, scene, error);
  }
}

async function taken(read: Reader, { call, talk, field, inSight }: Scene, text: string) {
  const command = talk && commandCalled(talk.command);
  if (command && !(await mayRun(read, command, call)))
    return [
      erase(talks, talkId(call.by)),
      answer(call, call.words.say('not-allowed', whomFor(command, call))),
    ];
  if (!command || !field)
    throw inSight > 0
      ? new UserError('not-a-choice', { count: inSight })
      : new UserError('nothing-to-answer');
  const next = replied(field, talk, text);
  if (next === 'cancel') {
    const said = await leaving(read, command, { ...call, answers: talk.answers });
    return [erase(talks, talkId(call.by)), answer(call, said)];
  }
  const ready: Call = { ...call, answers: next.answers };
  const facts = await command.facts(read, ready);
  return spokenBy(command, proceed(command, facts, { call: ready, talk: { ...talk, asked: next.asked } }));
}

/** The first time the sentence says enough; then one may have lost sight of what was asked. */
async function refused(read: Reader, { call, talk }: Scene, error: UserError): Promise<readonly Effect[]> {
  if (!talk) throw error;
  const again = { ...talk, refused: (talk.refused ?? 0) + 1 };
  const sentence = call.words.say(error.id, error.args);
  if (again.refused === 1) return [save(talks, talkId(call.by), again), answer(call, sentence)];
  const question = await stillOpen(read, { call, talk: again }, sentence);
  if (!question || question.length === 0) throw error;
  return question;
}
