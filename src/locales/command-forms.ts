// Which commands and steering words there are, and every form they may be typed in.
import type { Language } from '../core/languages.ts';
import { allForms, formsOf } from './typed-forms.ts';

export const COMMAND_NAMES = [
  ...[
    'help',
    'meetings',
    'rsvp',
    'attend',
    'story',
    'stories',
    'checkin',
    'ask',
    'find',
    'intro',
    'kudos',
    'idea',
  ],
  ...['ideas', 'calls', 'propose', 'profile', 'pause', 'resume', 'privacy', 'link'],
  ...[
    'meeting',
    'group',
    'did',
    'digest',
    'review',
    'call',
    'broadcast',
    'crisis',
    'members',
    'audit',
    'report',
  ],
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export function isCommandName(name: string): name is CommandName {
  return (COMMAND_NAMES as readonly string[]).includes(name);
}

/** Words that steer a conversation. */
export const FLOW_WORDS = ['yes', 'no', 'maybe', 'back', 'skip', 'cancel', 'stop', 'send'] as const;
export type FlowWord = (typeof FLOW_WORDS)[number];

export const COMMAND_FORMS = allForms('command', COMMAND_NAMES);
/** Phrases that mean a command only where nothing else is said. */
export const ALONE_FORMS = allForms('alone', ['help', 'meetings', 'resume'] as const);
export const FLOW_FORMS = allForms('flow', FLOW_WORDS);

/** The word for a command, as it is shown to someone who speaks `language`. */
export function commandForm(name: CommandName, language: Language): string {
  return formsOf(`command-${name}`, language)[0] ?? name;
}
