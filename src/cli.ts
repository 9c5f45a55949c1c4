#!/usr/bin/env node
// The kehila command. Each command loads what it needs when it is given: loading everything takes a second.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { ENV_FILE, settingsFrom } from './compose/settings.ts';
import type { ConsoleStage } from './compose/stage.ts';
import { SetupError, UserError } from './core/errors.ts';
import { createWords } from './locales/words.ts';

const ROOT = join(import.meta.dirname, '..');
const DEMO = join(ROOT, 'demo', 'community.yaml');
const VERSION = versionIn(join(ROOT, 'package.json'));
const TOUR = join(ROOT, 'docs', 'tour.txt');

const write = (text: string): void => void process.stdout.write(text);
const complain = (text: string): void => void process.stderr.write(text);
const say = (line: string): void => write(`${line}\n`);
const settings = () => settingsFrom(process.env);

const program = new Command('kehila')
  .description('Runs a community’s rituals in the chats it already uses.')
  .version(VERSION, '-V, --version', 'tell the version')
  .showSuggestionAfterError()
  .exitOverride();

program
  .command('start')
  .description('run everything, or only some roles; without any account, show the demo community here')
  .option('--role <roles>', 'bots, worker, web: one or several, with commas')
  .action(async ({ role }: { role?: string }) => {
    const config = settings();
    const isBare = [config.community, config.slack, config.whatsapp].every((given) => given === undefined);
    if (role === undefined && isBare) {
      const { runDemo } = await import('./compose/run-demo.ts');
      process.exitCode = await runDemo({ config, demo: DEMO, tour: TOUR, root: ROOT, ...terminal() });
      return;
    }
    const { rolesNamed, runService } = await import('./compose/run-start.ts');
    const roles = rolesNamed(role);
    const isTerminal = process.stdout.isTTY === true;
    await runService({ config, roles, input: process.stdin, isTerminal, write, until: toldToStop() });
    // All is closed; a job that would not end may still hold a timer, and with it the process.
    process.exit();
  });

program
  .command('console')
  .description('the same bot in this terminal: several personas, and a clock that can be moved')
  .option('--community <file>', 'the community file', DEMO)
  .option('--script <file>', 'lines to play')
  .option('--now <instant>', 'when it begins, such as 2026-11-22T09:00')
  .option('--data <folder>', 'keep everything there, to go on another time')
  .option('--json', 'one JSON object a line')
  .action(
    async (options: { community: string; script?: string; now?: string; data?: string; json?: boolean }) => {
      const { runConsole } = await import('./compose/run-console.ts');
      const input = process.stdin;
      // A script ends before anyone could follow its links, and always says the same.
      const isTyped = input.isTTY && options.script === undefined;
      const raised = async (stage: ConsoleStage) => {
        const { openConsolePages } = await import('./compose/console-pages.ts');
        return await openConsolePages(stage, complain);
      };
      process.exitCode = await runConsole({
        ...{ ...options, root: ROOT, input, write, complain },
        ...(isTyped && { raised }),
      });
    },
  );

program
  .command('apply <file>')
  .description('make the community what this file says; shows each change before it is made')
  .option('--dry-run', 'only show')
  .option('--prune', 'also remove members and groups that the file does not name')
  .action(async (path: string, options: { dryRun?: boolean; prune?: boolean }) => {
    const { applyFile } = await import('./compose/apply-file.ts');
    const { withStore } = await import('./compose/with-store.ts');
    const count = await withStore(settings(), (ports) => applyFile(ports, { path, ...options, show: say }));
    say(count === 0 ? 'Nothing to change.' : options.dryRun ? 'Nothing was changed: a dry run.' : 'Done.');
  });

interface ImportOptions {
  group: string;
  dryRun?: boolean;
}

const importing = program.command('import').description('bring in a calendar, or who was in a meeting');

importing
  .command('ics <from>')
  .description('a calendar file or address becomes meetings of a group')
  .requiredOption('--group <id>', 'whose meetings they are')
  .option('--dry-run', 'only say what would be imported')
  .action(async (from: string, { group, dryRun = false }: ImportOptions) => {
    const { importIcs } = await import('./compose/import-ics.ts');
    const { withStore } = await import('./compose/with-store.ts');
    for (const line of await withStore(settings(), (ports) => importIcs(ports, { from, group, dryRun })))
      say(line);
  });

importing
  .command('zoom <file>')
  .description('a participants report becomes attendance; doubtful names are put to the leaders')
  .requiredOption('--group <id>', 'whose meeting it was')
  .option('--dry-run', 'only say who would be counted')
  .action(async (from: string, { group, dryRun = false }: ImportOptions) => {
    const { importZoom } = await import('./compose/import-zoom.ts');
    const { withStore } = await import('./compose/with-store.ts');
    say(await withStore(settings(), (ports) => importZoom(ports, { from, group, dryRun })));
  });

program
  .command('export')
  .description('take data out')
  .command('events')
  .description('the engagement log: pseudonymous, never a text')
  .requiredOption('--out <path>', 'the file to write')
  .option('--format <format>', 'ndjson, csv or parquet', 'ndjson')
  .action(async ({ format, out }: { format: string; out: string }) => {
    const { exportLog } = await import('./compose/export-log.ts');
    say(`${await exportLog(settings(), { format, out })} events written to ${out}`);
  });

program
  .command('backup')
  .description('copy all that is kept into one folder; older backups there go after BACKUP_DAYS')
  .option('--to <folder>', 'where backups stand, other than in the data folder')
  .action(async ({ to }: { to?: string }) => {
    const { backUp } = await import('./compose/backup.ts');
    say(await backUp(settings(), { to, kehila: VERSION }));
  });

program
  .command('restore <folder>')
  .description('a backup into an empty community; who was erased since is erased again')
  .option('--erased <file>', 'the erased.txt of the data folder there was')
  .action(async (from: string, { erased }: { erased?: string }) => {
    const { restore } = await import('./compose/restore.ts');
    for (const line of await restore(settings(), { from, erased })) say(line);
  });

program
  .command('slack-manifest')
  .description('the manifest to make a Slack app from: docs/slack.md leads through it')
  .option('--url <address>', 'where Slack reaches Kehila over HTTPS; without it, Socket Mode')
  .option('--languages <codes>', 'describe commands in these, such as he,ar,en; else in the community’s')
  .addOption(new Option('--json', 'as JSON, which it is anyway').conflicts('yaml'))
  .option('--yaml', 'as YAML')
  .action(async (wish: { url?: string; languages?: string; yaml?: boolean }) => {
    const { slackManifest } = await import('./compose/slack-manifest.ts');
    const { text, notes } = slackManifest(settings(), wish);
    for (const note of notes) complain(`${note}\n`);
    say(text);
  });

program
  .command('doctor')
  .description('look over this installation, and say what to mend')
  .option('--backups <folder>', 'where backups stand, other than in the data folder')
  .action(async ({ backups }: { backups?: string }) => {
    const { examine } = await import('./compose/doctor.ts');
    const { text, code } = await examine({ readConfig: settings, envFile: ENV_FILE, backups });
    say(text);
    process.exitCode = code;
  });

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

function terminal() {
  return { input: process.stdin, isTerminal: process.stdin.isTTY === true, write, complain };
}

/** Listens on after the first signal: the private Redis ends with a process to which nobody listens any more. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGTERM', () => resolve()).on('SIGINT', () => resolve());
  });
}

/** Exit code 2 for what the operator can mend; anything else is a fault of ours and shows itself whole. */
function mishap(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof SetupError) complain(`${error.message}\n`);
  else if (error instanceof UserError) complain(`${createWords('en').say(error.id, error.args)}\n`);
  else throw error;
  return 2;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = mishap(error);
}
