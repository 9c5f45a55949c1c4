// Every command there is, in the order help shows them. Adding one is a line here.
import { ask } from './ask.ts';
import { attend } from './attend.ts';
import { checkin } from './checkin.ts';
import type { Command } from './command.ts';
import { did } from './did.ts';
import { find } from './find.ts';
import { group } from './group.ts';
import { createHelp } from './help.ts';
import { intro } from './intro.ts';
import { kudos } from './kudos.ts';
import { link } from './link.ts';
import { meeting } from './meeting.ts';
import { meetings } from './meetings.ts';
import { pause } from './pause.ts';
import { privacy } from './privacy.ts';
import { profile } from './profile.ts';
import { resume } from './resume.ts';
import { rsvp } from './rsvp.ts';
import { stories } from './stories.ts';
import { story } from './story.ts';

export const commands: readonly Command[] = [
  createHelp(() => commands),
  meetings,
  rsvp,
  attend,
  story,
  stories,
  checkin,
  ask,
  find,
  intro,
  kudos,
  profile,
  pause,
  resume,
  link,
  privacy,
  group,
  meeting,
  did,
];

export const commandNames: readonly string[] = commands.map(({ name }) => name);

const byName = new Map(commands.map((command) => [command.name, command]));

export function commandCalled(name: string): Command | undefined {
  return byName.get(name);
}
