import { readFileSync } from 'node:fs';
import type { webApi } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Manifest, manifestOf } from '../../../src/bots/slack/manifest/manifest.ts';
import {
  ANY_WORD,
  type CommandWords,
  partCommands,
  slashCommand,
} from '../../../src/bots/slack/manifest/manifest-commands.ts';
import { EVENTS, SCOPES } from '../../../src/bots/slack/manifest/manifest-scopes.ts';
import { COMMAND_NAMES } from '../../../src/locales/command-forms.ts';

/** The type checker compares this with Slack's types, which know no readonly. */
type Writable<T> = T extends readonly (infer E)[]
  ? Writable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;

const DOCS = readFileSync(new URL('../../../docs/slack.md', import.meta.url), 'utf8');

const rsvp: CommandWords = {
  name: 'rsvp',
  what: ['say whether you are coming', 'אישור הגעה'],
  usage: ['yes | no', 'כן | לא'],
};
const anyWord = { what: ['any command'], usage: ['help'] };
const wanted = { name: 'Kehila', description: 'Runs the rituals of Yarden', commands: [rsvp], anyWord };
const commandsIn = (manifest: ReturnType<typeof manifestOf>) => manifest.features.slash_commands;

const named = (names: readonly string[]): CommandWords[] =>
  names.map((name) => ({ name, what: [name], usage: [] }));

describe('the manifest', () => {
  it('is one that Slack’s own types describe', () => {
    const manifest: webApi.AppsManifestCreateArguments['manifest'] = structuredClone(
      manifestOf(wanted),
    ) as Writable<Manifest>;
    expect(Object.keys(manifest)).toEqual(['display_information', 'features', 'oauth_config', 'settings']);
  });

  it('hears through sockets when there is no address', () => {
    const manifest = manifestOf(wanted);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(manifest)).not.toContain('url');
  });

  it('has events, interactions and every command sent to the address that is given', () => {
    const manifest = manifestOf({ ...wanted, url: 'https://kehila.example.org' });
    const address = 'https://kehila.example.org/slack/events';
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: address },
      interactivity: { is_enabled: true, request_url: address },
    });
    expect(commandsIn(manifest).map(({ url }) => url)).toEqual([address, address]);
  });

  it('describes a command in each language, and what may follow it', () => {
    expect(slashCommand(rsvp)).toEqual({
      command: '/rsvp',
      description: 'say whether you are coming · אישור הגעה',
      usage_hint: 'yes | no · כן | לא',
      should_escape: false,
    });
  });

  it('has one command that takes every word, before all others', () => {
    expect(commandsIn(manifestOf(wanted)).map(({ command }) => command)).toEqual(['/kehila', '/rsvp']);
  });

  it('lets people write to Kehila in its home', () => {
    expect(manifestOf(wanted).features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('says a hint once when it is the same in every language, and none when nothing may follow', () => {
    expect(slashCommand({ name: 'attend', what: ['code'], usage: ['4821', '4821'] }).usage_hint).toBe('4821');
    expect(slashCommand({ name: 'resume', what: ['end'], usage: ['', ''] })).not.toHaveProperty('usage_hint');
  });

  it('leaves a language out rather than cutting its sentence', () => {
    const what = ['a'.repeat(1_500), 'b'.repeat(600), 'c'.repeat(400)];
    expect(slashCommand({ name: 'ask', what, usage: [] }).description).toBe(`${what[0]} · ${what[2]}`);
  });

  it('counts what stands between two sentences', () => {
    const fits = ['a'.repeat(1_000), 'b'.repeat(997)];
    expect(slashCommand({ name: 'ask', what: fits, usage: [] }).description).toHaveLength(2_000);
    const not = ['a'.repeat(1_000), 'b'.repeat(998)];
    expect(slashCommand({ name: 'ask', what: not, usage: [] }).description).toBe(not[0]);
  });

  it('cuts a name or a sentence that is too long by itself, never within a letter', () => {
    const { name } = manifestOf({ ...wanted, name: `${'n'.repeat(33)}😀😀` }).display_information;
    expect(name).toBe(`${'n'.repeat(33)}…`);
  });

  it('keeps within Slack’s limits, whatever it is given', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 2_500, size: 'max' });
    const command = fc.record({
      name: fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), text),
      what: fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => ['x', ...all].reverse()),
      usage: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(text, fc.array(command, { maxLength: 80 }), (name, commands) => {
        const manifest = manifestOf({ ...wanted, name: `K${name}`, description: `K${name}`, commands });
        expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
        expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
        expect(commandsIn(manifest).length).toBeLessThanOrEqual(50);
        for (const { command: slash, description, usage_hint } of commandsIn(manifest)) {
          expect(slash).toMatch(/^\/[a-z0-9_-]{1,31}$/);
          expect(description.length).toBeGreaterThan(0);
          expect(description.length).toBeLessThanOrEqual(2_000);
          expect(usage_hint?.length ?? 1).toBeLessThanOrEqual(1_000);
          expect(`${description}${usage_hint ?? ''}`).not.toMatch(/\p{Cs}/u);
        }
      }),
      // Making texts of thousands of characters smaller would take minutes.
      { numRuns: 25, endOnFailure: true },
    );
  });
});

describe('the commands that Slack can register', () => {
  it('are at most fifty with the one for every word; the later ones are left to it, and named', () => {
    const { registered, leftOut } = partCommands(named(Array.from({ length: 52 }, (_, n) => `word${n}`)));
    expect(registered).toHaveLength(49);
    expect(leftOut.map(({ name }) => name)).toEqual(['word49', 'word50', 'word51']);
    expect(leftOut[0]?.why).toBe('Slack takes 50 commands at most');
  });

  it.each(['status', 'me', 'פגישות', 'Meetings', 'two words', 'a'.repeat(32), '', ANY_WORD])(
    'do not have %j among them',
    (name) => {
      const { registered, leftOut } = partCommands(named([name, 'help']));
      expect(registered.map((command) => command.name)).toEqual(['help']);
      expect(leftOut.map((command) => command.name)).toEqual([name]);
    },
  );

  it('do not stand twice: a manifest with a name twice is refused', () => {
    const { registered, leftOut } = partCommands(named(['help', 'rsvp', 'help']));
    expect(registered.map(({ name }) => name)).toEqual(['help', 'rsvp']);
    expect(leftOut).toEqual([{ name: 'help', why: 'it is there already' }]);
  });

  it('are all that Kehila will ever have, but for the one that starts a call in Slack', () => {
    const { leftOut } = partCommands(named(COMMAND_NAMES));
    expect(leftOut).toEqual([{ name: 'call', why: 'Slack has a command of that name' }]);
  });
});

describe('what Kehila asks for', () => {
  it('covers every event it hears', () => {
    for (const [event, needed] of Object.entries(EVENTS))
      for (const scope of needed) expect(SCOPES, event).toHaveProperty([scope]);
  });

  it('is what docs/slack.md says, with the same reasons', () => {
    const rows = [...DOCS.matchAll(/^\| `([a-z_]+(?::[a-z]+)?)` \| (.+) \|$/gmu)];
    expect(Object.fromEntries(rows.map(([, scope, why]) => [scope, why]))).toEqual(SCOPES);
    expect(manifestOf(wanted).oauth_config.scopes.bot).toEqual(rows.map(([, scope]) => scope));
  });
});
