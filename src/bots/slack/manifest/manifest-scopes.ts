// What Kehila asks Slack for: the events it hears, and the scopes it needs, each with its reason (see docs/slack.md).

/** Bot token scopes, and what each is for. */
export const SCOPES = {
  commands: 'slash commands',
  'chat:write': 'posting, also what only one person sees, in the channels Kehila was invited to',
  'im:write': 'opening the private chat with a member',
  'im:history': 'reading what a member writes to it in private, and finding again what it sent there',
  'channels:history': 'hearing messages in the groups’ public channels, and finding again what it sent there',
  'groups:history': 'the same in private channels',
  'channels:read': 'knowing who is in a group’s public channel, and hearing who joins or leaves',
  'groups:read': 'the same in private channels',
  'reactions:read': 'hearing reactions in the groups’ channels, for the engagement log',
  'app_mentions:read': 'hearing when it is mentioned',
  'users:read': 'telling members from guests, bots, deactivated accounts and people of other workspaces',
  'files:read': 'reading a file that a leader sends it, such as Zoom’s participants report',
  'files:write': 'sending pictures',
} as const;
export type Scope = keyof typeof SCOPES;

export const SCOPE_NAMES = Object.keys(SCOPES) as Scope[];

/** Events, and what Slack demands for each. */
export const EVENTS = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  reaction_added: ['reactions:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  team_join: ['users:read'],
  user_change: ['users:read'],
} as const satisfies Record<string, readonly Scope[]>;
export type EventName = keyof typeof EVENTS;

export const EVENT_NAMES = Object.keys(EVENTS) as EventName[];
