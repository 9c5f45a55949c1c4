// What kind of account each person has: read once at the start, then kept true by Slack's own news of changes.
import type { webApi } from '@slack/bolt';
import type { Report } from '../slack-settings.ts';

/** `gone`: bots and deactivated accounts, who are neither heard nor counted. */
export type Standing = 'member' | 'guest' | 'external' | 'gone';

export interface People {
  standingOf(user: string): Promise<Standing>;
  /** Slack's news: someone joined the workspace, was deactivated, became a guest. */
  learn(user: Account): void;
}

export interface Account {
  readonly id?: string | undefined;
  readonly team_id?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly is_bot?: boolean | undefined;
  readonly is_stranger?: boolean | undefined;
  readonly is_restricted?: boolean | undefined;
  readonly is_ultra_restricted?: boolean | undefined;
}

const PAGE = 200;
/** Slack's own messages come from an account that says it is none. */
const SLACKBOT = 'USLACKBOT';

interface Asking {
  /** For everyone at once. */
  readonly lists: webApi.WebClient;
  /** For one person, while what they said waits: soon answered or given up. */
  readonly asks: webApi.WebClient;
  /** Our workspace's id: who belongs to another is external. */
  readonly team: string;
  readonly report: Report;
}

export function createPeople({ lists, asks, team, report }: Asking): People & { readAll(): Promise<void> } {
  const known = new Map<string, Standing>([[SLACKBOT, 'gone']]);
  const learn = (account: Account): void => {
    if (account.id !== undefined && account.id !== SLACKBOT) known.set(account.id, standingIn(team, account));
  };
  return {
    learn,
    async standingOf(user) {
      const standing = known.get(user);
      if (standing !== undefined) return standing;
      try {
        learn((await asks.users.info({ user })).user ?? {});
      } catch (error) {
        // Not knowing must not silence anyone: roles are ours, and checked all the same.
        report('Slack did not say what kind of account someone has', error);
      }
      return known.get(user) ?? 'member';
    },
    async readAll() {
      let cursor: string | undefined;
      do {
        const page = await lists.users.list({ limit: PAGE, ...(cursor && { cursor }) });
        // What was learnt meanwhile is newer than the list.
        for (const account of page.members ?? []) if (!known.has(account.id ?? '')) learn(account);
        cursor = page.response_metadata?.next_cursor;
      } while (cursor);
    },
  };
}

export function standingIn(team: string, account: Account): Standing {
  if (account.deleted || account.is_bot) return 'gone';
  if (account.is_stranger || (account.team_id !== undefined && account.team_id !== team)) return 'external';
  return account.is_restricted || account.is_ultra_restricted ? 'guest' : 'member';
}
