import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommunityFile, planApply, readCurrent } from '../../src/community/apply.ts';
import { seatings, seats } from '../../src/community/group.ts';
import { handles, type Member, members } from '../../src/community/member.ts';
import { type Series, serieses } from '../../src/community/series.ts';
import { type Effect, erase, save } from '../../src/core/effects.ts';
import { createShelves } from './apply-shelves.ts';

const NOW = 1_795_000_000_000;
const LATER = NOW + 86_400_000;

const FILE: CommunityFile = {
  community: {
    name: 'Small',
    country: 'IL',
    zone: 'Asia/Jerusalem',
    languages: ['he', 'en'],
    workingDays: ['sun', 'mon', 'tue', 'wed', 'thu'],
    quiet: { from: '21:30', to: '08:00' },
    eveningFrom: '18:00',
    budget: { messages: 5, posts: 10, eveningHours: 4 },
  },
  groups: [groupCalled('geriatrics'), groupCalled('oncology')],
  members: [memberCalled('ruth'), memberCalled('dana'), memberCalled('omer')],
  seats: [
    { member: 'ruth', group: 'geriatrics', leads: 'appointed' },
    { member: 'dana', group: 'geriatrics' },
    { member: 'omer', group: 'oncology', leads: 'self-appointed' },
  ],
  series: [
    {
      id: 'evening',
      group: 'geriatrics',
      title: 'Evening',
      start: '2026-11-25T19:00',
      zone: 'Asia/Jerusalem',
      minutes: 60,
      rule: 'FREQ=WEEKLY',
      open: false,
      uid: 'evening@kehila',
    },
  ],
};

function groupCalled(id: string): CommunityFile['groups'][number] {
  return {
    id,
    name: { en: id },
    kind: 'working-group',
    mission: 'Stay at home.',
    language: 'he',
    zone: 'Asia/Jerusalem',
    channels: { console: id },
    meetings: {
      announceDays: 7,
      remindMinutes: [1440, 15],
      askMaybeMinutes: 1560,
      swapMinutes: 1440,
      swapBelow: 3,
    },
  };
}

function memberCalled(id: string): CommunityFile['members'][number] {
  return {
    id,
    name: id.toUpperCase(),
    handles: { console: id },
    language: 'he',
    zone: 'Asia/Jerusalem',
    profession: 'nurse',
    organisation: 'Yarden',
    region: 'north',
    topics: ['falls'],
    roles: ['member'],
  };
}

/** The file, with one of its members otherwise. */
function withMember(id: string, change: object, file: CommunityFile = FILE): CommunityFile {
  return { ...file, members: file.members.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function withSeries(change: object): CommunityFile {
  return { ...FILE, series: FILE.series.map((one) => ({ ...one, ...change })) };
}

async function applied(file = FILE) {
  const shelves = createShelves();
  const apply = async (next: CommunityFile, { now = LATER, prune = false } = {}) => {
    const plan = planApply(next, await readCurrent(shelves.reader), { now, prune });
    shelves.carryOut(plan.effects);
    return plan;
  };
  const first = await apply(file, { now: NOW });
  const member = (id: string) => shelves.get(members, id) as Member;
  const series = (id: string) => shelves.get(serieses, id) as Series;
  return { ...shelves, apply, first, member, series };
}

function actsIn(effects: readonly Effect[]) {
  return effects.flatMap((effect) => (effect.do === 'log' ? [effect.act] : []));
}

describe('applying a community file', () => {
  it('makes everything the file names and says so', async () => {
    const { first, get, member } = await applied();
    expect(first.lines).toEqual([
      '+ community Small',
      '+ group geriatrics (geriatrics)',
      '+ group oncology (oncology)',
      '+ member ruth (RUTH)',
      '+ member dana (DANA)',
      '+ member omer (OMER)',
      '+ seat of ruth in geriatrics: leads (appointed)',
      '+ seat of dana in geriatrics',
      '+ seat of omer in oncology: leads (self-appointed)',
      '+ series evening (Evening)',
    ]);
    expect(member('dana')).toMatchObject({ since: NOW, optedOut: [] });
    expect(get(handles, 'dana', 'console')).toEqual({ member: 'dana' });
    expect(get(seats, 'ruth', 'geriatrics')).toEqual({ leads: 'appointed', since: NOW });
    expect(get(seatings, 'omer')).toEqual({ groups: ['oncology'] });
    expect(actsIn(first.effects)[0]).toEqual({
      kind: 'group.joined',
      by: 'ruth',
      group: 'geriatrics',
      origin: 'ministry',
    });
  });

  it('changes nothing the second time', async () => {
    const { apply } = await applied();
    expect(await apply(FILE)).toEqual({ effects: [], lines: [] });
  });

  it('says what changes, from what to what', async () => {
    const { apply } = await applied();
    const [geriatrics, oncology] = FILE.groups;
    const file = withMember('dana', { topics: [], handles: { console: 'dana', slack: 'U1' } });
    const moved = { ...file, groups: [{ ...geriatrics, zone: 'Europe/London' }, oncology] } as CommunityFile;
    expect((await apply(moved)).lines).toEqual([
      '~ group geriatrics: zone Asia/Jerusalem → Europe/London',
      '~ member dana: handles.slack none → U1, topics falls → none',
    ]);
  });

  it('moves a seat, and logs who left and who joined', async () => {
    const { apply, get } = await applied();
    const file = { ...FILE, seats: [...FILE.seats.slice(0, 2), { member: 'omer', group: 'geriatrics' }] };
    const { lines, effects } = await apply(file);
    expect(lines).toEqual(['+ seat of omer in geriatrics', '- seat of omer in oncology']);
    expect(actsIn(effects).map(({ kind, group }) => `${kind} ${group}`)).toEqual([
      'group.joined geriatrics',
      'group.left oncology',
    ]);
    expect(get(seats, 'omer', 'oncology')).toBeUndefined();
    expect(get(seatings, 'omer')).toEqual({ groups: ['geriatrics'] });
  });

  it('makes a sitting member a leader without joining them anew', async () => {
    const { apply, get } = await applied();
    const leads = { member: 'dana', group: 'geriatrics', leads: 'self-appointed' as const };
    const { lines, effects } = await apply({ ...FILE, seats: [...FILE.seats, leads] });
    expect(lines).toEqual(['~ seat of dana in geriatrics: now leads (self-appointed)']);
    expect(actsIn(effects)).toEqual([]);
    expect(get(seats, 'dana', 'geriatrics')).toEqual({ leads: 'self-appointed', since: NOW });
  });

  it('gives a handle that changed hands to its new owner', async () => {
    const { apply, get } = await applied(withMember('dana', { handles: { console: 'd', slack: 'U1' } }));
    await apply(withMember('omer', { handles: { console: 'omer', slack: 'U1' } }));
    expect(get(handles, 'U1', 'slack')).toEqual({ member: 'omer' });
    expect(get(handles, 'd', 'console')).toBeUndefined();
  });

  it('refuses a handle that another member linked in chat', async () => {
    const { apply, carryOut, member } = await applied();
    carryOut([save(members, 'dana', { ...member('dana'), handles: { console: 'dana', slack: 'U1' } })]);
    carryOut([save(handles, 'U1', { member: 'dana' }, 'slack')]);
    const file = withMember('omer', { handles: { console: 'omer', slack: 'U1' } });
    await expect(apply(file)).rejects.toThrow(
      "slack U1 would be both dana's and omer's; give each their own",
    );
  });
});

describe('what members changed in chat', () => {
  it('survives, and so does what they linked', async () => {
    const { apply, carryOut, member } = await applied();
    const own = {
      language: 'ar' as const,
      zone: 'Europe/Paris',
      quiet: { from: '20:00', to: '09:00' },
      pausedUntil: LATER,
      optedOut: ['meetings'],
      reach: 'whatsapp' as const,
      handles: { console: 'dana', whatsapp: '972501234567@c.us' },
    };
    carryOut([save(members, 'dana', { ...member('dana'), ...own })]);
    carryOut([save(handles, '972501234567@c.us', { member: 'dana' }, 'whatsapp')]);
    await apply(withMember('dana', { profession: 'physician' }));
    expect(member('dana')).toMatchObject({ ...own, profession: 'physician', since: NOW });
  });

  it('gives way where the file itself changed since', async () => {
    const { apply, carryOut, member } = await applied();
    carryOut([save(members, 'dana', { ...member('dana'), language: 'ar', zone: 'Europe/Paris' })]);
    await apply(withMember('dana', { language: 'en' }));
    expect(member('dana')).toMatchObject({ language: 'en', zone: 'Europe/Paris' });
  });

  it('counts as their own choice when the file never spoke of them before', async () => {
    const { apply, carryOut, member } = await applied({
      ...FILE,
      members: FILE.members.slice(0, 1),
      seats: [],
    });
    const joined = {
      ...memberCalled('dana'),
      language: 'ar',
      profession: '',
      optedOut: [],
      since: 5,
    } as Member;
    carryOut([save(members, 'dana', joined)]);
    await apply(FILE);
    expect(member('dana')).toMatchObject({ language: 'ar', profession: 'nurse', since: 5 });
  });

  it('does not seat again someone who left a group in chat', async () => {
    const { apply, get, carryOut } = await applied();
    carryOut([erase(seats, 'dana', 'geriatrics'), erase(seatings, 'dana')]);
    expect((await apply(withMember('dana', { topics: [] }))).lines).toEqual([
      '~ member dana: topics falls → none',
    ]);
    expect(get(seats, 'dana', 'geriatrics')).toBeUndefined();
  });

  it('does not extend to roles: those are the file’s', async () => {
    const { apply, carryOut, member } = await applied();
    carryOut([save(members, 'dana', { ...member('dana'), roles: ['member', 'admin'] })]);
    expect((await apply(FILE)).lines).toEqual(['~ member dana: roles member, admin → member']);
  });
});

describe('a series in the file', () => {
  it('keeps its moved dates, is as old as its dates are, and counts up when calendars have to know', async () => {
    const { apply, carryOut, series } = await applied();
    const exceptions = { '2026-12-02T19:00': { movedTo: '2026-12-03T19:00' } };
    carryOut([save(serieses, 'evening', { ...series('evening'), exceptions })]);
    const { lines } = await apply(withSeries({ rule: 'FREQ=MONTHLY' }));
    expect(lines).toEqual(['~ series evening: rule FREQ=WEEKLY → FREQ=MONTHLY']);
    expect(series('evening')).toMatchObject({ exceptions, sequence: 1, rule: 'FREQ=MONTHLY' });
    const { since } = series('evening');
    expect(since).toBeGreaterThan(NOW);
    await apply(withSeries({ rule: 'FREQ=MONTHLY', host: 'ruth' }));
    expect(series('evening')).toMatchObject({ host: 'ruth', sequence: 1, since });
  });

  it('leaves series alone that were made in chat', async () => {
    const { apply, carryOut, series } = await applied();
    carryOut([save(serieses, 'own', { ...series('evening'), id: 'own', uid: 'own@chat' })]);
    expect((await apply(FILE, { prune: true })).lines).toEqual([]);
    expect(series('own')).toBeDefined();
  });
});

describe('what the file no longer names', () => {
  const less: CommunityFile = {
    ...FILE,
    groups: FILE.groups.slice(1),
    members: FILE.members.slice(1),
    seats: FILE.seats.slice(2),
    series: [],
  };

  it('is kept, and said to be', async () => {
    const { apply, member } = await applied();
    const { effects, lines } = await apply({
      ...FILE,
      members: FILE.members.slice(1),
      seats: FILE.seats.slice(1),
      series: [],
    });
    expect(effects).toEqual([]);
    expect(lines).toEqual([
      '= member ruth (RUTH) is not in the file and is kept',
      '= series evening (Evening) is not in the file and is kept',
    ]);
    expect(member('ruth')).toBeDefined();
  });

  it('goes, with all that hangs on it, when asked to prune', async () => {
    const { apply, reader } = await applied();
    const { lines, effects } = await apply(less, { prune: true });
    expect(lines).toEqual([
      '- group geriatrics (geriatrics)',
      '- member ruth (RUTH)',
      '- seat of ruth in geriatrics',
      '- seat of dana in geriatrics',
      '- series evening (Evening)',
    ]);
    expect(actsIn(effects).map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'group.left ruth',
      'group.left dana',
    ]);
    const { members, groups, series, handles, channels, seatings, applied: said } = await readCurrent(reader);
    const left = [members, groups, series, handles.console, channels.console, seatings, said.member];
    expect(left.map((map) => [...map.keys()])).toEqual([
      ['dana', 'omer'],
      ['oncology'],
      [],
      ['dana', 'omer'],
      ['oncology'],
      ['omer'],
      ['dana', 'omer'],
    ]);
    expect(await apply(less, { prune: true })).toEqual({ effects: [], lines: [] });
  });
});

it('settles after one application, whatever the file was before', async () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const aMember = fc.record({
    language: fc.constantFrom('en' as const, 'he' as const),
    topics: fc.uniqueArray(word),
    groups: fc.uniqueArray(fc.constantFrom('geriatrics', 'oncology')),
  });
  const aFile = fc.dictionary(word, aMember, { noNullPrototype: true }).map((people): CommunityFile => {
    const entries = Object.entries(people);
    return {
      ...FILE,
      members: entries.map(([id, { language, topics }]) => ({ ...memberCalled(id), language, topics })),
      seats: entries.flatMap(([member, { groups }]) => groups.map((group) => ({ member, group }))),
    };
  });
  const asked = fc.asyncProperty(aFile, aFile, fc.boolean(), async (before, after, prune) => {
    const { apply, member } = await applied(before);
    await apply(after, { prune });
    expect((await apply(after, { prune })).effects).toEqual([]);
    for (const said of after.members) expect(member(said.id)).toMatchObject(said);
  });
  await fc.assert(asked, { numRuns: 100 });
});
