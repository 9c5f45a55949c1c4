// What a community file has to make sense of as a whole: names that are used are there, and nothing is claimed twice.
// Reads the raw values, so that a mistake in one place hides none in another.
import { PLATFORMS } from '../core/chat.ts';
import { isLanguage } from '../core/languages.ts';
import { type Checking, type CheckRule, checkKnown } from './community-file-checking.ts';
import { channelNames, handleNames } from './community-file-handles.ts';
import { type Mistakes, quote } from './community-file-mistakes.ts';
import { checkNames } from './community-file-name-checks.ts';
import { entriesOf, listAt, mapAt, textAt } from './community-file-raw.ts';
import { checkSeries } from './community-file-series-checks.ts';
import { ID } from './community-file-words.ts';

export function checkSense(file: unknown, mistakes: Mistakes, checkRule: CheckRule): void {
  const groups = new Set(entriesOf(mapAt(file, 'groups')).map(([id]) => id));
  const members = new Set(entriesOf(mapAt(file, 'members')).map(([id]) => id));
  const checking = { mistakes, file, groups, members, checkRule };
  checkIds(checking);
  checkLeaders(checking);
  checkMemberships(checking);
  checkLanguages(checking);
  checkNames(checking);
  checkClaims(checking, { section: 'members', within: 'handles', names: handleNames, owner: 'handle' });
  checkClaims(checking, { section: 'groups', within: 'channels', names: channelNames, owner: 'channel' });
  checkSeries(checking);
}

function checkIds({ groups, members, mistakes }: Checking): void {
  for (const [section, ids] of [
    ['groups', groups],
    ['members', members],
  ] as const) {
    for (const id of ids) {
      if (!ID.test(id)) {
        mistakes.at(
          [section, id],
          'is no id; write up to 40 small letters, digits and hyphens, a letter first',
        );
      }
    }
  }
}

function checkLeaders(checking: Checking): void {
  const { file, mistakes } = checking;
  for (const [id, group] of entriesOf(mapAt(file, 'groups'))) {
    const leaders = mapAt(group, 'leaders');
    const seen = new Set<string>();
    for (const how of ['appointed', 'self-appointed']) {
      for (const [i, leader] of listAt(leaders, how)) {
        const path = ['groups', id, 'leaders', how, i];
        checkKnown(checking, 'member', { path, id: leader });
        if (seen.has(leader)) mistakes.at(path, `${quote(leader)} leads it already; name each leader once`);
        seen.add(leader);
      }
    }
    if (seen.size === 0) {
      mistakes.at(
        ['groups', id, 'leaders'],
        'nobody leads this group; name a member under appointed or self-appointed',
      );
    }
  }
}

function checkMemberships(checking: Checking): void {
  for (const [id, member] of entriesOf(mapAt(checking.file, 'members'))) {
    for (const [i, group] of listAt(member, 'groups')) {
      checkKnown(checking, 'group', { path: ['members', id, 'groups', i], id: group });
    }
  }
}

function checkLanguages({ file, mistakes }: Checking): void {
  const spoken = listAt(file, 'languages').map(([, language]) => language);
  for (const section of ['groups', 'members']) {
    for (const [id, entry] of entriesOf(mapAt(file, section))) {
      const language = textAt(entry, 'language');
      if (language === undefined || !isLanguage(language) || spoken.includes(language)) continue;
      mistakes.at([section, id, 'language'], `the community does not speak ${language}; add it to languages`);
    }
  }
}

interface Claims {
  readonly section: 'members' | 'groups';
  readonly within: 'handles' | 'channels';
  readonly names: typeof handleNames | typeof channelNames;
  readonly owner: string;
}

/** A handle is one member's and a channel one group's; who writes no console name goes by their id there. */
function checkClaims({ file, mistakes }: Checking, { section, within, names, owner }: Claims): void {
  for (const platform of PLATFORMS) {
    const claimed = new Map<string, string>();
    for (const [id, entry] of entriesOf(mapAt(file, section))) {
      const written = mapAt(mapAt(entry, within), platform);
      const read = names[platform].safeParse(written ?? (platform === 'console' ? id : undefined));
      if (!read.success) continue;
      const other = claimed.get(read.data);
      const path = written === undefined ? [section, id] : [section, id, within, platform];
      if (other !== undefined) {
        mistakes.at(
          path,
          `the ${platform} ${owner} ${quote(read.data)} is ${other}'s already; give each their own`,
        );
      } else claimed.set(read.data, id);
    }
  }
}
