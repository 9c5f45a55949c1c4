// Answering an interaction: what can only be shown at once is shown within the trigger's three seconds, or else asked in words.
import type { webApi } from '@slack/bolt';
import type { ChatEvent, Form, Handle, HomePage, Shown } from '../../../core/chat.ts';
import type { Instant } from '../../../core/time.ts';
import { homeView } from '../showing/home-view.ts';
import { modalOf } from '../showing/modal.ts';
import { errorsFor, leftEmpty } from '../showing/modal-state.ts';
import type { Report } from '../slack-settings.ts';
import type { Interaction } from './translate.ts';

/** The app, as this edge sees it. */
export interface Hearing {
  hear(event: ChatEvent, show?: (shown: Shown) => void): Promise<unknown>;
  home(by: Handle, outside?: ChatEvent['outside']): Promise<HomePage>;
  now(): Promise<Instant>;
}

export interface Responding {
  readonly app: Hearing;
  /** For what a trigger allows: never the client that posts. */
  readonly quick: webApi.WebClient;
  readonly report: Report;
}

/** Commands and choices: a missing part is asked for in a modal. */
export async function respond(given: Responding, { event, trigger, fromHome }: Interaction): Promise<void> {
  const form = formIn(await heard(given.app, event));
  if (form) await openForm(given, { form, event, trigger });
  if (fromHome) await publishHome(given, event);
}

/** A modal's answers; gives what Slack is to do with the modal: nothing (it closes), show errors, or ask for more. */
export async function respondToForm(
  { app }: Responding,
  { event }: Interaction,
  view: unknown,
): Promise<object | undefined> {
  const shown = await heard(app, event);
  if (shown && 'mistakes' in shown)
    return { response_action: 'errors', errors: errorsFor(view, shown.mistakes) };
  const form = formIn(shown);
  if (!form) return undefined;
  const empty = leftEmpty(view, form);
  if (empty) return { response_action: 'errors', errors: empty };
  const more = modalOf(form, { place: event.in });
  if (more) return { response_action: 'update', view: more };
  await askInWords(app, event);
  return undefined;
}

/** To whoever looks at it, as the one they are. */
export async function publishHome(
  { app, quick, report }: Responding,
  { by, outside }: Pick<ChatEvent, 'by' | 'outside'>,
): Promise<void> {
  try {
    await quick.views.publish({ user_id: by.id, view: homeView(await app.home(by, outside)) });
  } catch (error) {
    // It is made anew whenever it is looked at.
    report('a home page could not be shown', error);
  }
}

async function heard(app: Hearing, event: ChatEvent): Promise<Shown | undefined> {
  let shown: Shown | undefined;
  await app.hear(event, (given) => {
    shown = given;
  });
  return shown;
}

function formIn(shown: Shown | undefined): Form | undefined {
  return shown && 'form' in shown ? shown.form : undefined;
}

interface Opening {
  readonly form: Form;
  readonly event: ChatEvent;
  readonly trigger: string;
}

async function openForm(
  { app, quick, report }: Responding,
  { form, event, trigger }: Opening,
): Promise<void> {
  const view = modalOf(form, { place: event.in });
  try {
    if (view) return void (await quick.views.open({ trigger_id: trigger, view }));
  } catch (error) {
    report('a modal could not be opened; its questions are asked in words', error);
  }
  await askInWords(app, event);
}

/** The same once more, and this time nothing can be shown. */
async function askInWords(app: Hearing, event: ChatEvent): Promise<void> {
  await app.hear({ ...event, id: `${event.id}/asked` });
}
