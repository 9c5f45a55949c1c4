import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Manifest } from '../../src/bots/slack/manifest/manifest.ts';
import { commandNames } from '../../src/commands/registry.ts';
import { slackManifest } from '../../src/compose/slack-manifest.ts';
import { SetupError } from '../../src/core/errors.ts';

const DEMO = fileURLToPath(new URL('../../demo/community.yaml', import.meta.url));
const nowhere = { community: undefined };

const manifestFor = (...[config, wish]: Parameters<typeof slackManifest>): Manifest =>
  JSON.parse(slackManifest(config, wish).text) as Manifest;
const slashOf = (manifest: Manifest, name: string) =>
  manifest.features.slash_commands.find(({ command }) => command === `/${name}`);

describe('the manifest of this Kehila', () => {
  it('has every command of the registry, and /kehila; nothing is left out today', () => {
    const names = manifestFor(nowhere, {}).features.slash_commands.map(({ command }) => command);
    expect(names).toEqual(['/kehila', ...commandNames.map((name) => `/${name}`)]);
    expect(slackManifest(nowhere, {}).notes).toEqual([]);
  });

  it('describes them in the community’s languages, in its order', () => {
    const manifest = manifestFor({ community: DEMO }, {});
    expect(manifest.display_information.description).toBe('Runs the rituals of Digital Health Community');
    expect(slashOf(manifest, 'resume')?.description).toBe('סיום ההפסקה · إنهاء الاستراحة · end a pause');
  });

  it('describes them in the languages asked for, each once', () => {
    const manifest = manifestFor({ community: DEMO }, { languages: 'en, he,en' });
    expect(slashOf(manifest, 'resume')?.description).toBe('end a pause · סיום ההפסקה');
    expect(slashOf(manifest, 'rsvp')?.usage_hint).toBe('yes | maybe | no · כן | אולי | לא');
    expect(slashOf(manifest, 'kehila')?.usage_hint).toBe('help · עזרה');
  });

  it('shows no invisible marks, which an operator would paste unseen', () => {
    expect(slackManifest(nowhere, {}).text).not.toMatch(/\p{Cf}/u);
  });

  it('is the same in YAML, also for a reader to whom a bare yes is no text', () => {
    const { text } = slackManifest(nowhere, { yaml: true });
    expect(parse(text, { version: '1.1' })).toEqual(manifestFor(nowhere, {}));
    expect(parse(text)).toEqual(manifestFor(nowhere, {}));
    expect(text.match(/^.*(command|description|usage_hint|name): [^"].*$/gm)).toBeNull();
  });

  it('takes an address with or without a slash at its end, and with a path', () => {
    for (const url of ['https://k.example.org', 'https://k.example.org/', 'https://k.example.org/a/']) {
      const { request_url } = manifestFor(nowhere, { url }).settings.interactivity;
      expect(request_url).toBe(`${url.replace(/\/$/, '')}/slack/events`);
    }
  });

  it.each(['http://k.example.org', 'k.example.org', 'https://k.example.org/?a=b', 'https://u:p@k.org', ''])(
    'refuses the address %j',
    (url) => expect(() => slackManifest(nowhere, { url })).toThrow(SetupError),
  );

  it.each(['fr', 'en,', 'en;he', ''])('refuses the languages %j', (languages) => {
    expect(() => slackManifest(nowhere, { languages })).toThrow(/name some of en,he,ar/);
  });
});
