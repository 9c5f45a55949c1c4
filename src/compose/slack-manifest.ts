// kehila slack-manifest: the registry's commands, in the workspace's languages, as Slack's app manifest.
import { stringify } from 'yaml';
import { type Manifest, manifestOf } from '../bots/slack/manifest/manifest.ts';
import { type CommandWords, partCommands } from '../bots/slack/manifest/manifest-commands.ts';
import { commandNames } from '../commands/registry.ts';
import { textIn } from '../community/text.ts';
import { SetupError } from '../core/errors.ts';
import { isLanguage, LANGUAGES, type Language } from '../core/languages.ts';
import { readCommunityFile } from '../imports/community-file.ts';
import { type CommandName, commandForm } from '../locales/command-forms.ts';
import { createWords } from '../locales/words.ts';
import { textOf } from './text-of.ts';

export interface ManifestWish {
  /** Where Slack reaches Kehila; without it, Socket Mode. */
  readonly url?: string;
  /** With commas; else the community's, else all. */
  readonly languages?: string;
  readonly yaml?: boolean;
}

/** The manifest as text, and notes on what could not be in it. Throws SetupError for a wish that makes no sense. */
export function slackManifest(
  config: { readonly community: string | undefined },
  wish: ManifestWish,
): { text: string; notes: readonly string[] } {
  const url = wish.url === undefined ? undefined : addressIn(wish.url);
  const asked = wish.languages === undefined ? undefined : languagesIn(wish.languages);
  const community = config.community === undefined ? undefined : communityIn(config.community);
  const languages = asked ?? community?.languages ?? LANGUAGES;
  const commands = commandNames.map((name) => wordsOf(name as CommandName, languages));
  const manifest = manifestOf({
    name: 'Kehila',
    description: community
      ? `Runs the rituals of ${textIn(community.name, 'en')}`
      : 'Runs a professional community’s rituals',
    commands,
    anyWord: {
      what: languages.map((language) => createWords(language).say('slack-any-word')),
      usage: languages.map((language) => commandForm('help', language)),
    },
    url,
  });
  return {
    text: wish.yaml ? inYaml(manifest) : JSON.stringify(manifest, undefined, 2),
    notes: partCommands(commands).leftOut.map(
      ({ name, why }) => `/${name} is left out, for ${why}; people type: /kehila ${name}`,
    ),
  };
}

/** Every text in quotes: Slack may read a bare `yes` or `22:00` as something else than a text. */
function inYaml(manifest: Manifest): string {
  return stringify(manifest, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  }).trimEnd();
}

function wordsOf(name: CommandName, languages: readonly Language[]): CommandWords {
  return {
    name,
    what: languages.map((language) => createWords(language).say(`help-${name}`)),
    usage: languages.map((language) =>
      createWords(language)
        .say(`usage-${name}`)
        .split('\n')
        .map((line) => afterWord(line, commandForm(name, language)))
        .filter((rest) => rest !== '')
        .join(' | '),
    ),
  };
}

function afterWord(line: string, word: string): string {
  return line.startsWith(word) ? line.slice(word.length).trim() : line.trim();
}

function languagesIn(text: string): readonly Language[] {
  const named = text.split(',').map((part) => part.trim());
  const stranger = named.find((part) => !isLanguage(part));
  if (stranger !== undefined) {
    throw new SetupError(
      `--languages names “${stranger}”, which Kehila does not speak: name some of ${LANGUAGES.join(',')}.`,
    );
  }
  return named.filter(isLanguage);
}

function addressIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const bare = url && [url.username, url.password, url.search, url.hash].every((part) => part === '');
  if (!bare || url.protocol !== 'https:') {
    throw new SetupError(
      '--url is no address that Slack can reach: write it like https://kehila.example.org, or leave it out for Socket Mode.',
    );
  }
  return url.href.replace(/\/+$/u, '');
}

function communityIn(path: string) {
  return readCommunityFile(textOf(path)).community;
}
