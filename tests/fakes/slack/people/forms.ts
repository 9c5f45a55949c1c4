// People submitting and closing modals, and opening the app's Home tab.
import { checkView } from '../block-rules.ts';
import { wordsOf } from '../blocks.ts';
import { eventDelivery, interaction } from '../payloads.ts';
import { Refusal } from '../refusal.ts';
import { shapeOfView } from '../shapes.ts';
import type { Outcome, View, ViewSource } from '../types.ts';
import { fill } from './fill.ts';
import type { People } from './talk.ts';

export interface Submitted extends Outcome {
  /** What is said to be wrong, by block id: by the app, or by Slack itself before anything was sent (0 tries). */
  readonly errors: Readonly<Record<string, string>>;
  /** The same by the fields' labels. */
  readonly mistakes: Readonly<Record<string, string>>;
  /** Why Slack's app would say "We had some trouble connecting. Try again?" */
  readonly trouble?: string;
}

interface ViewAnswer {
  readonly response_action?: 'errors' | 'update' | 'push' | 'clear';
  readonly errors?: Readonly<Record<string, string>>;
  readonly view?: ViewSource;
}

const NOT_SENT: Outcome = { acknowledged: false, tries: 0, ms: 0, id: '' };

export function createForms({ house, courier }: People) {
  const { workspace, screens } = house;
  const openModal = (user: string): View => {
    const view = screens.top(user);
    if (!view) throw new Error(`${user} has no modal open`);
    return view;
  };

  /** Does what the app answered to a submit; what it did wrong comes back in words. */
  function obey(
    user: string,
    view: View,
    { response_action: action, ...answer }: ViewAnswer,
  ): string | undefined {
    if (action === undefined) screens.pop(user);
    else if (action === 'clear') screens.clear(user);
    else if (action === 'errors') return complain(user, view, answer.errors ?? {});
    else if (!answer.view) return `${action} without a view`;
    else return change(user, view, { action, source: answer.view });
    return undefined;
  }

  function complain(user: string, view: View, errors: Readonly<Record<string, string>>): string | undefined {
    const inputs = view.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id);
    const strays = Object.keys(errors).filter((id) => !inputs.includes(id));
    if (strays.length > 0 || Object.keys(errors).length === 0)
      return `errors at no input: ${strays.join(', ')}`;
    screens.complain(user, view, errors);
    return undefined;
  }

  function change(user: string, view: View, to: { action: 'update' | 'push'; source: ViewSource }) {
    try {
      checkView(to.source, 'modal');
      if (to.action === 'push') screens.push(user, to.source);
      else screens.update(user, view, to.source);
      return undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return `${error.code}: ${error.notes.join('; ')}`;
    }
  }

  return {
    async submits(user: string, answers: Readonly<Record<string, string>> = {}): Promise<Submitted> {
      const view = openModal(user);
      const { values, errors: own } = fill(view, answers);
      if (Object.keys(own).length > 0) return { ...NOT_SENT, errors: own, mistakes: byLabel(view, own) };
      const rest = { type: 'view_submission', view: shapeOfView(view, workspace, values), response_urls: [] };
      const outcome = await courier.deliver(interaction(user, house, rest));
      if (!outcome.acknowledged) return { ...outcome, errors: {}, mistakes: {}, trouble: 'not acknowledged' };
      const answer = (outcome.payload ?? {}) as ViewAnswer;
      const trouble = obey(user, view, answer);
      const errors = answer.errors ?? {};
      return { ...outcome, errors, mistakes: byLabel(view, errors), ...(trouble && { trouble }) };
    },
    /** The app hears of it only if it asked to. */
    async closes(user: string): Promise<Outcome> {
      const view = openModal(user);
      if (view.clear_on_close) screens.clear(user);
      else screens.pop(user);
      if (!view.notify_on_close) return NOT_SENT;
      const rest = {
        type: 'view_closed',
        view: shapeOfView(view, workspace),
        is_cleared: view.clear_on_close ?? false,
      };
      return courier.deliver(interaction(user, house, rest));
    },
    async opensHome(user: string): Promise<Outcome> {
      const view = screens.home(user);
      const shape = view ? { view: shapeOfView(view, workspace) } : {};
      const event = { type: 'app_home_opened', user, channel: workspace.dmOf(user), tab: 'home', ...shape };
      return courier.deliver(eventDelivery(event, house));
    },
  };
}

function byLabel(view: View, errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const labelOf = (id: string) => wordsOf(view.blocks.find(({ block_id }) => block_id === id)?.label) || id;
  return Object.fromEntries(Object.entries(errors).map(([id, words]) => [labelOf(id), words]));
}
