// An answer on its way to who asked: passed on by the command, and looked at once more here when it had to wait.
import { questionAnswered, questions, wasShown } from '../community/question.ts';
import { ASK_ANSWER } from '../community/wishes.ts';
import { secondLook } from './ritual.ts';

/** Not once its asker was shown it, having asked what waits. */
export const askAnswer = secondLook(ASK_ANSWER, async (read, { about }) => {
  const question = await read.get(questions, questionAnswered(about));
  return !question || !wasShown(question, about);
});
