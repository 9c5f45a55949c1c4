// Reads community.yaml: the community's shape as its operators write it. Every mistake is found in one reading.
import type { CommunityFile } from '../community/apply-file.ts';
import { checkRule as checkRuleOfMeetings } from '../community/recurrence.ts';
import { buildFile } from './community-file-build.ts';
import type { CheckRule } from './community-file-checking.ts';
import { checkSense } from './community-file-checks.ts';
import { withoutBlanks } from './community-file-raw.ts';
import { reportIssues } from './community-file-sentences.ts';
import { fileShape } from './community-file-shape.ts';
import { parseYaml } from './community-file-yaml.ts';

export interface ReadOptions {
  /** What may be a series' rule; the rules of meetings where absent. */
  readonly checkRule?: CheckRule;
}

/**
 * The community a file describes, its defaults filled in. Throws one SetupError with a line for each mistake:
 * `line 14: groups.geriatrics.language: "hebrew" is not one of en, he, ar; write he`.
 */
export function readCommunityFile(
  text: string,
  { checkRule = checkRuleOfMeetings }: ReadOptions = {},
): CommunityFile {
  const { value, mistakes } = parseYaml(text.replace(/^\uFEFF/, ''));
  const file = withoutBlanks(value) ?? {};
  const read = fileShape.safeParse(file);
  if (!read.success) reportIssues(read.error.issues, file, mistakes);
  checkSense(file, mistakes, checkRule);
  mistakes.throwAny();
  return buildFile(fileShape.parse(file), checkRule);
}
