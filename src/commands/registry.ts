// Every command there is, in the order help shows them. Adding one is a line here.
import { attend } from './attend.ts';
import type { Command } from './command.ts';
import { createHelp } from './help.ts';
import { link } from './link.ts';
import { meeting } from './meeting.ts';
import { meetings } from './meetings.ts';
import { pause } from './pause.ts';
import { profile } from './profile.ts';
import { resume } from './resume.ts';
import { rsvp } from './rsvp.ts';

export const commands: readonly Command[] = [
  createHelp(() => commands),
  meetings,
  rsvp,
  attend,
  profile,
  pause,
  resume,
  link,
  meeting,
];

export const commandNames: readonly string[] = commands.map(({ name }) => name);

const byName = new Map(commands.map((command) => [command.name, command]));

export function commandCalled(name: string): Command | undefined {
  return byName.get(name);
}
