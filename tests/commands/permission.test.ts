import { describe, expect, it } from 'vitest';
import type { Call, Command } from '../../src/commands/command.ts';
import { mayRun } from '../../src/commands/permission.ts';
import { commands } from '../../src/commands/registry.ts';
import { groups, seatings, seats } from '../../src/community/group.ts';
import type { Member } from '../../src/community/member.ts';
import type { Kind, Reader } from '../../src/core/records.ts';
import type { Role } from '../../src/core/roles.ts';
import { createWords } from '../../src/locales/words.ts';

/** Who may say what. A new command gets a line here. */
const TABLE: Readonly<Record<string, Readonly<Record<Exclude<Role, 'guest'>, boolean>>>> = {
  help: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  meetings: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  rsvp: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  story: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  stories: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  attend: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  checkin: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  did: { member: false, leader: true, reviewer: false, researcher: false, admin: true },
  ask: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  find: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  intro: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  kudos: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  profile: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  pause: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  resume: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  link: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  group: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  privacy: { member: true, leader: true, reviewer: true, researcher: true, admin: true },
  meeting: { member: false, leader: true, reviewer: false, researcher: false, admin: true },
};

const CASES = Object.entries(TABLE).flatMap(([command, row]) =>
  Object.entries(row).map(([role, may]) => ({ command, role: role as Role, may })),
);

describe('who may say what', () => {
  it('is settled for every command', () => {
    expect(Object.keys(TABLE).toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });

  it.each(CASES)('$command, said by a $role: $may', async ({ command, role, may }) => {
    const found = commands.find(({ name }) => name === command);
    if (!found) throw new Error(`There is no command ${command}.`);
    expect(await mayRun(readerFor(role), found, callBy(role))).toBe(may);
  });
});

describe('a command for one role', () => {
  const forReviewers = { allow: ['reviewer'] } as unknown as Command;

  it('is not for those who hold another, admins excepted', async () => {
    expect(await mayRun(readerFor('leader'), forReviewers, callBy('leader'))).toBe(false);
    expect(await mayRun(readerFor('researcher'), forReviewers, callBy('researcher'))).toBe(false);
    expect(await mayRun(readerFor('reviewer'), forReviewers, callBy('reviewer'))).toBe(true);
    expect(await mayRun(readerFor('admin'), forReviewers, callBy('admin'))).toBe(true);
  });

  it('is not for those who lead nothing but a group that was closed', async () => {
    const forLeaders = { allow: ['leader'] } as unknown as Command;
    expect(await mayRun(readerFor('leader'), forLeaders, callBy('leader'))).toBe(true);
    expect(await mayRun(readerFor('leader', { closed: 1 }), forLeaders, callBy('leader'))).toBe(false);
  });
});

function callBy(role: Role): Call {
  const member = { id: 'someone', roles: role === 'leader' || role === 'member' ? [] : [role] };
  return { member: member as unknown as Member, words: createWords('en') } as Call;
}

/** Whoever asks sits in one group, and leads it if they are a leader. */
function readerFor(role: Role, group: { closed?: number } = {}): Reader {
  const records = new Map<string, unknown>([
    [seatings.name, { groups: ['mine'] }],
    [groups.name, group],
    [seats.name, { since: 0, ...(role === 'leader' && { leads: 'appointed' }) }],
  ]);
  const nothing = () => Promise.reject(new Error('This is not needed to know who may do what.'));
  const get = <T>(kind: Kind<T>) => Promise.resolve(records.get(kind.name) as T | undefined);
  return { get, many: nothing, all: nothing };
}
