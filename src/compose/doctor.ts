// kehila doctor: looks over this installation, with the machine's own tools.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { SCOPE_NAMES } from '../bots/slack/manifest/manifest-scopes.ts';
import { findBrowser } from '../bots/whatsapp/find-browser.ts';
import type { Config } from '../config.ts';
import { machineNow } from '../core/time.ts';
import { checkBackups } from '../doctor/backups.ts';
import { checkSlack } from '../doctor/slack.ts';
import { checkWhatsApp } from '../doctor/whatsapp.ts';
import { exitCodeOf, formatFindings, runDoctor } from '../doctor.ts';
import { backupsStanding } from '../store/backup/standing-backups.ts';
import { backupsIn } from '../store/backup/write-backup.ts';
import { examineRedis } from '../store/redis/examine.ts';
import { askSlack } from './ask-slack.ts';
import { openStore } from './open-store.ts';
import { foldersOf, lastSeenOf } from './whatsapp.ts';

const runProgram = promisify(execFile);

/** What there is to say, and the exit code: 1 when something must be mended. */
export async function examine(settings: {
  readConfig(): Config;
  readonly envFile: string;
  /** Where backups stand; `backups` in the data folder where absent. */
  readonly backups?: string | undefined;
}): Promise<{ text: string; code: 0 | 1 }> {
  const findings = await runDoctor({
    ...settings,
    nodeVersion: process.versions.node,
    examineRedis,
    examineSlack: ({ botToken, appToken, apiUrl }) =>
      checkSlack({
        scopes: SCOPE_NAMES,
        authTest: () => askSlack({ method: 'auth.test', token: botToken, apiUrl }),
        openConnection: appToken
          ? () => askSlack({ method: 'apps.connections.open', token: appToken, apiUrl })
          : undefined,
      }),
    examineWhatsApp: (whatsapp, config) =>
      checkWhatsApp({
        async findBrowser() {
          const { browser: named, path } = whatsapp;
          const { executablePath } = await findBrowser({ named, path, ...foldersOf(config, whatsapp) });
          return executablePath;
        },
        now: async () => machineNow(),
        async lastSeen() {
          const opened = await openStore(config);
          try {
            return await lastSeenOf(opened, config.namespace);
          } finally {
            await opened.close();
          }
        },
      }),
    examineBackups: ({ dataDir, backupDays: days }) => {
      const folder = resolve(settings.backups ?? backupsIn(dataDir));
      return checkBackups({
        ...{ folder, dataDir, days, now: machineNow },
        standing: () => backupsStanding(folder),
      });
    },
    run: async (program, args) => (await runProgram(program, [...args], { timeout: 5_000 })).stdout,
  });
  return { text: formatFindings(findings), code: exitCodeOf(findings) };
}
