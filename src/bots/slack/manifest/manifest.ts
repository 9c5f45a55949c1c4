// Slack's app manifest: everything a workspace must know of Kehila to install it.
import {
  ANY_WORD,
  type CommandWords,
  cut,
  partCommands,
  type SlashCommand,
  slashCommand,
} from './manifest-commands.ts';
import { EVENT_NAMES, type EventName, SCOPE_NAMES, type Scope } from './manifest-scopes.ts';

export interface ManifestWanted {
  /** The app's name as people see it. */
  readonly name: string;
  readonly description: string;
  /** In the order in which they stay, should there be more than Slack takes. */
  readonly commands: readonly CommandWords[];
  /** What `/kehila` is for: it takes every command in every language. */
  readonly anyWord: Omit<CommandWords, 'name'>;
  /** Where Slack reaches Kehila over HTTPS, without a slash at its end; absent for Socket Mode. */
  readonly url?: string | undefined;
}

/** The parts that Kehila uses of what docs.slack.dev/reference/app-manifest describes. */
export interface Manifest {
  readonly display_information: { readonly name: string; readonly description: string };
  readonly features: {
    readonly app_home: {
      readonly home_tab_enabled: true;
      readonly messages_tab_enabled: true;
      readonly messages_tab_read_only_enabled: false;
    };
    readonly bot_user: { readonly display_name: string; readonly always_online: true };
    readonly slash_commands: readonly SlashCommand[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly Scope[] } };
  readonly settings: {
    readonly event_subscriptions: {
      readonly request_url?: string;
      readonly bot_events: readonly EventName[];
    };
    readonly interactivity: { readonly is_enabled: true; readonly request_url?: string };
    readonly org_deploy_enabled: false;
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: false;
  };
}

/** Where Slack posts events, commands and interactions; Bolt's own default. */
export const EVENTS_PATH = '/slack/events';

/** In characters. Source: github.com/slackapi/manifest-schema, schemas/manifest.schema.2.0.0.json. */
const LIMITS = { name: 35, description: 140 };

/** The manifest. Commands that Slack cannot register are left out: see `partCommands`. */
export function manifestOf({ name, description, commands, anyWord, url }: ManifestWanted): Manifest {
  const address = url === undefined ? undefined : `${url}${EVENTS_PATH}`;
  const asked = address === undefined ? {} : { request_url: address };
  const words = [{ name: ANY_WORD, ...anyWord }, ...partCommands(commands).registered];
  return {
    display_information: {
      name: cut(name, LIMITS.name),
      description: cut(description, LIMITS.description),
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: ANY_WORD, always_online: true },
      slash_commands: words.map((word) => slashCommand(word, address)),
    },
    oauth_config: { scopes: { bot: SCOPE_NAMES } },
    settings: {
      event_subscriptions: { ...asked, bot_events: EVENT_NAMES },
      interactivity: { is_enabled: true, ...asked },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      // A rotated token would have to be written back into the settings every twelve hours.
      token_rotation_enabled: false,
    },
  };
}
