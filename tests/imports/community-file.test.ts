import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsOf } from '../../src/community/recurrence.ts';
import { ritualSettings } from '../../src/community/ritual-settings.ts';
import { SetupError } from '../../src/core/errors.ts';
import { instantOf } from '../../src/core/time.ts';
import { readCommunityFile } from '../../src/imports/community-file.ts';

const DEMO = readFileSync(new URL('../../demo/community.yaml', import.meta.url), 'utf8');

const SMALL = `name: Small
country: IL
zone: Asia/Jerusalem
languages: [he, en]
groups:
  geriatrics:
    name: Geriatrics
    mission: Stay at home.
    leaders: { appointed: [ruth] }
    series:
      - { id: evening, title: Evening, start: 2026-11-25T19:00, rule: FREQ=WEEKLY }
members:
  ruth: { name: Ruth, profession: physician, organisation: Galei, region: north }
  dana: { name: Dana, profession: nurse, organisation: Yarden, region: centre, groups: [geriatrics] }
`;

/** The small file with one text in it replaced. */
function small(find: string, replace: string): string {
  expect(SMALL).toContain(find);
  return SMALL.replace(find, replace);
}

function mistakesIn(text: string): string[] {
  try {
    readCommunityFile(text);
  } catch (error) {
    expect(error).toBeInstanceOf(SetupError);
    return (error as SetupError).message.split('\n');
  }
  return [];
}

describe('a community file', () => {
  it('sets what rituals do, and when a group’s charter ends', () => {
    const text = small(
      'groups:\n  geri',
      `rituals:
  stories: { every-days: 0 }
  checkins: { every-weeks: 4, share: 0.25 }
  intros: { weights: { region: 5 } }
groups:
  geri`,
    ).replace(/^ {4}mission:/mu, '    until: 2027-03-31\n    mission:');
    const { community, groups } = readCommunityFile(text);
    const habits = ritualSettings.parse({});
    expect(community.rituals).toEqual({
      ...habits,
      stories: { everyDays: 0 },
      checkins: { ...habits.checkins, everyWeeks: 4, share: 0.25 },
      intros: { ...habits.intros, weights: { ...habits.intros.weights, region: 5 } },
    });
    expect(groups[0]?.until).toBe('2027-03-31');
    expect(mistakesIn(text.replace('2027-03-31', '2027-02-30').replace('share: 0.25', 'share: 2'))).toEqual([
      expect.stringMatching(/share/u),
      expect.stringMatching(/until.*2027-03-31/u),
    ]);
  });

  it('names organisations and regions, whose keys members go on carrying', () => {
    const regions = 'regions: { north: { he: צפון, en: The North }, centre: Centre }';
    const { community, members } = readCommunityFile(small('country: IL', `country: IL\n${regions}`));
    expect(community.regions).toEqual({ north: { he: 'צפון', en: 'The North' }, centre: 'Centre' });
    expect(community.organisations).toBeUndefined();
    expect(members.map(({ region }) => region)).toEqual(['north', 'centre']);
  });

  it.each([
    'regions: { south: { he: דרום } }',
    'organisations: { constructor: { he: בנאי } }',
    'regions: { north: { he: צפון }, nroth: { he: דרום } }',
  ])('may name what no member has yet: %s', (named) => {
    expect(mistakesIn(small('country: IL', `country: IL\n${named}`))).toEqual([]);
  });

  it('fills in what is not written', () => {
    const { community, groups, members, seats, series } = readCommunityFile(SMALL);
    expect(community).toEqual({
      name: 'Small',
      country: 'IL',
      zone: 'Asia/Jerusalem',
      languages: ['he', 'en'],
      workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      quiet: { from: '21:30', to: '08:00' },
      eveningFrom: '18:00',
      budget: { messages: 5, posts: 10, eveningHours: 4 },
      rituals: ritualSettings.parse({}),
    });
    expect(groups[0]).toMatchObject({
      kind: 'working-group',
      language: 'he',
      zone: 'Asia/Jerusalem',
      channels: { console: 'geriatrics' },
      meetings: {
        announceDays: 7,
        remindMinutes: [1440, 15],
        askMaybeMinutes: 1560,
        swapMinutes: 1440,
        swapBelow: 3,
      },
    });
    expect(members[1]).toEqual({
      id: 'dana',
      name: 'Dana',
      handles: { console: 'dana' },
      language: 'he',
      zone: 'Asia/Jerusalem',
      profession: 'nurse',
      organisation: 'Yarden',
      region: 'centre',
      topics: [],
      roles: ['member'],
    });
    expect(seats).toEqual([
      { member: 'dana', group: 'geriatrics' },
      { member: 'ruth', group: 'geriatrics', leads: 'appointed' },
    ]);
    expect(series[0]).toEqual({
      id: 'evening',
      group: 'geriatrics',
      title: 'Evening',
      start: '2026-11-25T19:00',
      zone: 'Asia/Jerusalem',
      rule: 'FREQ=WEEKLY',
      minutes: 60,
      open: false,
      uid: 'evening@kehila',
    });
  });

  it('lets a group hand its zone to its series, and a Zoom link its number', () => {
    const text = small(
      'title: Evening,',
      'title: Evening, link: https://zoom.us/j/80012340001?pwd=x,',
    ).replace('mission:', 'zone: Europe/London\n    mission:');
    expect(readCommunityFile(text).series[0]).toMatchObject({ zone: 'Europe/London', zoom: '80012340001' });
  });

  it('takes a telephone number however it is written, quoted or not', () => {
    for (const written of ['+972501234567', '"+972 50-123-4567"', '972501234567@c.us']) {
      const text = small('dana: { name: Dana,', `dana: { name: Dana, handles: { whatsapp: ${written} },`);
      expect(readCommunityFile(text).members[1]?.handles.whatsapp).toBe('972501234567@c.us');
    }
  });

  it('keeps texts in the order they were written in, and `no` and 21:30 as words', () => {
    const text = small('name: Geriatrics', 'name: { en: no, he: 21:30 }');
    expect(JSON.stringify(readCommunityFile(text).groups[0]?.name)).toBe('{"en":"no","he":"21:30"}');
  });

  it('counts a key with nothing after it as not written', () => {
    expect(
      readCommunityFile(small('groups: [geriatrics] }', 'topics: , groups: [geriatrics] }')).members[1]
        ?.topics,
    ).toEqual([]);
  });
});

describe('a mistake in a community file', () => {
  it.each([
    ['country: IL', 'country: Israel', 'line 2: country: "Israel" is not a country code; write IL'],
    ['country: IL', 'country: IL-XX', /^line 2: country: "IL-XX" is not understood; write a two-letter/],
    [
      'Asia/Jerusalem',
      'Asia/Jeruslem',
      'line 3: zone: "Asia/Jeruslem" is not an IANA time zone; did you mean Asia/Jerusalem?',
    ],
    ['[he, en]', '[he, hebrew]', 'line 4: languages[1]: "hebrew" is not one of en, he, ar; write he'],
    ['[he, en]', '[]', 'line 4: languages: is empty; write at least one'],
    [
      'country: IL',
      'country: IL\nquiet: { from: "9:30", to: 8 }',
      'line 3: quiet.from: "9:30" lacks a digit; write 09:30',
    ],
    [
      'country: IL',
      'country: IL\ncolour: red',
      /^line 3: colour: there is no such key; there are name, country/,
    ],
    [
      'mission:',
      'misssion:',
      'line 8: groups.geriatrics.misssion: there is no such key; did you mean mission?',
    ],
    [
      'name: Geriatrics',
      'name: { fr: Gériatrie }',
      'line 7: groups.geriatrics.name.fr: there is no such key; there are en, he, ar',
    ],
    ['name: Geriatrics', 'name: 7', 'line 7: groups.geriatrics.name: 7 is not a text; put it in quotes'],
    [
      '[ruth]',
      '[ruht]',
      'line 9: groups.geriatrics.leaders.appointed[0]: "ruht" is not a member; did you mean ruth?',
    ],
    ['[ruth]', '[]', /^line 9: groups.geriatrics.leaders: nobody leads this group; name a member/],
    ['[ruth]', '[ruth, ruth]', /"ruth" leads it already/],
    [
      '2026-11-25T19:00',
      '2026-02-30T19:00',
      /^line 11: groups.geriatrics.series\[0\].start: "2026-02-30T19:00"/,
    ],
    [
      'FREQ=WEEKLY',
      'weekly',
      /^line 11: .*rule: "weekly" has a part that is not understood, "WEEKLY"; write an RFC 5545/,
    ],
    ['FREQ=WEEKLY', '"FREQ=WEEKLY;UNTIL=20200101"', /series\[0\].rule: .* gives no date; write/],
    ['Evening,', 'Evening, host: omer,', /"omer" is not a member; write the id of one/],
    ['id: evening', 'id: A B', /series\[0\].id: "A B" is no id/],
    ['  dana:', '  Dana:', /^line 14: members.Dana: is no id; write up to 40 small letters/],
    ['  dana:', '  ruth:', /^line 14: members.ruth: is there twice; keep one/],
    [
      '[geriatrics]',
      '[geriatric]',
      'line 14: members.dana.groups[0]: "geriatric" is not a group; did you mean geriatrics?',
    ],
    [
      'Dana,',
      'Dana, language: ar,',
      'line 14: members.dana.language: the community does not speak ar; add it to languages',
    ],
    [
      'country: IL',
      'country: IL\nregions: { nroth: { he: צפון } }',
      `line 3: regions.nroth: "nroth" is no member's region; did you mean north?`,
    ],
    [
      'country: IL',
      'country: IL\nregions: { north: { fr: Nord } }',
      /^line 3: regions.north.fr: there is no/,
    ],
    ['Dana,', 'Dana, handles: { console: ruth },', /the console handle "ruth" is ruth's already/],
    [
      'Dana,',
      'Dana, handles: { whatsapp: 0501234567 },',
      /members.dana.handles.whatsapp: "0501234567" is not understood; write the telephone/,
    ],
    ['Dana,', 'Dana, roles: [leader],', /members.dana.roles\[0\]: "leader" is not one of member, reviewer/],
    ['name: Small', '\tname: Small', 'line 1: a tab is used to indent; write spaces'],
    ['country: IL', 'country: *c', 'line 2: *c stands for nothing; write it out, or quote the text'],
    [
      'country: IL',
      'country: &c [*c]',
      'line 2: *c is inside what it stands for; write it out, or quote the text',
    ],
    ['country: IL', '---', /^line 2: a second document begins here/],
  ])('%s → %s is told with its line and its mend', (find, replace, told) => {
    expect(mistakesIn(small(find, replace))).toContainEqual(
      typeof told === 'string' ? told : expect.stringMatching(told),
    );
  });

  it('hides no other: all are told at once, in the order of the file', () => {
    const text = SMALL.replace('IL', 'XX')
      .replace('[ruth]', '[omer]')
      .replace('WEEKLY', 'NEVER')
      .replace('Dana', '7');
    expect(mistakesIn(text).map((line) => line.split(':')[0])).toEqual([
      'line 2',
      'line 9',
      'line 11',
      'line 14',
    ]);
  });

  it('tells of two groups with one channel and two series with one id', () => {
    const twin = SMALL.slice(SMALL.indexOf('    name: Geriatrics'), SMALL.indexOf('members:'));
    const text = small('members:', `  twin:\n    channels: { console: geriatrics }\n${twin}members:`);
    expect(mistakesIn(text)).toEqual([
      `line 13: groups.twin.channels.console: the console channel "geriatrics" is geriatrics's already; give each their own`,
      'line 18: groups.twin.series[0].id: "evening" is a series of geriatrics already; give each its own id',
    ]);
  });

  it('is told when the file is empty, or no map', () => {
    expect(mistakesIn('')).toContain('line 1: members: is missing; write a map of keys');
    expect(mistakesIn('- a\n- b')).toEqual([
      'line 1: a list is not a map of keys; write "key: value" lines below it',
    ]);
  });
});

describe('a file made to hang its reader', () => {
  it.each([
    ['is too large', `name: ${'x'.repeat(2 * 1024 * 1024)}`],
    ['is nested too deeply', '['.repeat(20_000)],
    [
      'unfolds its aliases for ever',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefg'].map((key, i) => `${key}: &${key} [${`*${'abcdef'[i]},`.repeat(9)}]`).join('\n')}`,
    ],
    ['has more aliases than anyone writes', `a: &a x\nb: [${'*a,'.repeat(5000)}]`],
    ['repeats one key', 'k: 1\n'.repeat(5000)],
    ['has thousands of unknown keys', Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n')],
  ])('is refused in a moment when it %s', (_, text) => {
    const lines = mistakesIn(text);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(101);
  });

  it('is read or refused with a sentence, whatever it is', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .tuple(fc.nat(SMALL.length), fc.nat(40), fc.string({ unit: 'grapheme', maxLength: 12 }))
        .map(([at, cut, put]) => SMALL.slice(0, at) + put + SMALL.slice(at + cut)),
    );
    fc.assert(
      fc.property(anything, (text) => void mistakesIn(text)),
      { numRuns: 200 },
    );
  });
});

it('is shown in the documentation as it can be read', () => {
  const page = readFileSync(new URL('../../docs/community-yaml.md', import.meta.url), 'utf8');
  expect(mistakesIn(page.split('```yaml\n')[1]?.split('```')[0] ?? '')).toEqual([]);
});

describe('the demo community', () => {
  const demo = readCommunityFile(DEMO);

  it('is as large as it says and speaks three languages', () => {
    expect(demo.members).toHaveLength(46);
    expect(demo.groups.map(({ kind }) => kind).filter((kind) => kind === 'working-group')).toHaveLength(7);
    expect(new Set(demo.members.map(({ language }) => language))).toEqual(new Set(['he', 'ar', 'en']));
    expect(demo.members.filter(({ roles }) => roles.includes('admin'))).toHaveLength(2);
  });

  it('starts each series on a date of its rule, so that nothing begins with an odd meeting', () => {
    for (const series of demo.series) {
      const first = instantOf(series.start, series.zone);
      expect(startsOf(series, first, first + 1), series.id).toHaveLength(1);
    }
  });
});
