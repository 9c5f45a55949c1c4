// story: tell what worked, in five questions; show, change, publish and withdraw what was told.
import { isPart, isStoryId } from '../community/story.ts';
import type { Answers } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { type Call, command } from './command.ts';
import { again, later, never } from './story/asking.ts';
import { discard, keep, show } from './story/draft.ts';
import { edit } from './story/edit.ts';
import { publish } from './story/publish.ts';
import { storyFacts } from './story/story-facts.ts';
import { begun, kept, overtaken, TELLING, tell } from './story/tell.ts';
import type { StoryFacts, StoryVerb } from './story/verb.ts';
import { withdraw } from './story/withdraw.ts';

const VERBS = [show, publish, edit, keep, discard, withdraw, later, never, again] as const;

/** What may be typed: `new` is the word alone, `on` and `over` say what becomes of a draft. */
const TYPED = ['new', 'on', 'over', ...VERBS.map(({ name }) => name)];

/** Before it is known whether there is a draft, these are about it. */
const ABOUT_A_DRAFT: readonly (string | undefined)[] = [undefined, 'on', 'over'];

export const story = command<StoryFacts>({
  name: 'story',
  allow: ['member'],
  parse(text) {
    if (text.trim() === '') return {};
    const named = verbNamed('story', TYPED, text);
    if (!named) throw new UserError('story-not-understood', { word: text.trim().slice(0, 40) });
    if (named.verb === 'new') return {};
    return { verb: named.verb, ...furtherWords(named.verb, named.rest) };
  },
  facts: (read, call) => storyFacts(read, call, verbOf(call)),
  begin: begun,
  ask: (facts, call) => verbOf(call).ask(facts, call),
  keep: kept,
  overtaken,
  run: (facts, call) => verbOf(call).run(facts, call),
});

/** A story's id, the part to change, the text that was shown, or what is not wanted any more. */
function furtherWords(verb: string, rest: string): Answers {
  if (verb === 'never' || verb === 'again')
    return verbNamed('story', ['introductions'], rest) ? { of: 'introductions' } : {};
  const [id = '', next] = rest.split(/\s+/);
  return {
    ...(isStoryId(id) && { story: id }),
    ...(verb === 'edit' && isPart(next) && { part: next }),
    ...(verb === 'publish' && next !== undefined && { shown: next }),
  };
}

/** Where it is still about a draft there is one to be shown: else the questions would have begun. */
function verbOf({ answers }: Call): StoryVerb {
  const { verb: said } = answers;
  if (said === TELLING) return tell;
  const verb = ABOUT_A_DRAFT.includes(said) ? show : VERBS.find(({ name }) => name === said);
  if (!verb) throw new UserError('story-not-understood', { word: (said ?? '').slice(0, 40) });
  return verb;
}
