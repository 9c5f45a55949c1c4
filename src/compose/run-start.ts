// kehila start: the service until it is told to stop; without any account, the demo community in this terminal.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Journal } from '../app/ports.ts';
import { readStep } from '../bots/console/steps.ts';
import { createTranscript } from '../bots/console/transcript.ts';
import { communities } from '../community/community.ts';
import type { Config } from '../config.ts';
import type { ChatEvent } from '../core/chat.ts';
import { SetupError } from '../core/errors.ts';
import { machineNow } from '../core/time.ts';
import { createJournal } from './journal.ts';
import { ROLES, type Role, type Service, startService } from './service.ts';

export interface Running {
  readonly config: Config;
  readonly roles: readonly Role[];
  readonly input: Readable;
  /** What is written is seen by a person at once. */
  readonly isTerminal: boolean;
  write(text: string): void;
  /** Resolves when it is time to stop. */
  readonly until: Promise<unknown>;
}

/** Without the line itself: what people type is not for the log. */
const SENSELESS = 'a line typed here made no sense: write who: what, such as dana: meetings';

/** Throws SetupError for a role there is not. */
export function rolesNamed(text: string | undefined): readonly Role[] {
  if (text === undefined) return ROLES;
  const named = text.split(',').map((role) => role.trim());
  const odd = named.find((role) => !(ROLES as readonly string[]).includes(role));
  if (odd !== undefined) throw new SetupError(`There is no role "${odd}"; choose among ${ROLES.join(', ')}.`);
  return ROLES.filter((role) => named.includes(role));
}

export async function runService({ config, roles, input, isTerminal, write, until }: Running): Promise<void> {
  const journal = createJournal(config.logLevel);
  const screen = createTranscript(write, 'UTC');
  const linking = { isTerminal, write: (line: string) => write(`${line}\n`) };
  const service = await startService({ config, roles, journal, screen, linking });
  if ((await service.ports.store.reading().get(communities, 'community')) === undefined)
    journal.info('there is no community yet: kehila apply community.yaml makes one');
  write(`ready: ${service.parts.join(', ')}\n`);
  const hearing = roles.includes('bots') ? hearLines(service, input, journal) : undefined;
  await until;
  hearing?.close();
  await service.stop();
}

/** Lines typed here, `dana@geriatrics: meetings`, are heard as they come. */
function hearLines(service: Service, input: Readable, journal: Journal): { close(): void } {
  const lines = createInterface({ input });
  const start = machineNow();
  let count = 0;
  lines.on('line', (line) => {
    count += 1;
    hearLine(service, line, `${start}-${count}`).catch((error: unknown) => {
      if (error instanceof SetupError) journal.info(SENSELESS);
      else journal.error('a line could not be heard', error);
    });
  });
  return lines;
}

async function hearLine(service: Service, line: string, id: string): Promise<void> {
  const step = readStep(line);
  if (step.do !== 'say') return;
  const { who, group, text } = step;
  const event: ChatEvent = {
    id,
    at: await service.ports.clock.now(),
    by: { platform: 'console', id: who },
    in: { platform: 'console', kind: group === undefined ? 'private' : 'group', id: group ?? who },
    kind: 'message',
    text,
  };
  await service.app.hear(event);
}
