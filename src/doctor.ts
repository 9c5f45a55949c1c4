// Looks over an installation and says what to mend. What it needs from the edges is handed to it.
import type { SlackConfig } from './config/slack.ts';
import type { WhatsAppConfig } from './config/whatsapp.ts';
import type { Config } from './config.ts';
import { reasonOf } from './core/errors.ts';
import type { Finding } from './core/findings.ts';
import { checkDataFolder, checkEnvFile } from './doctor/folders.ts';
import { checkFonts, checkLocales, checkNode } from './doctor/machine.ts';

export interface DoctorPorts {
  /** Such as `20.20.2`. */
  readonly nodeVersion: string;
  /** Throws SetupError with a line for each mistake. */
  readonly readConfig: () => Config;
  /** Findings about the Redis in use, and milliseconds its clock is ahead of this machine's. Throws when it is not there. */
  readonly examineRedis: (config: Config) => Promise<{ findings: Finding[]; clockAhead: number }>;
  /** Findings about the Slack app. */
  readonly examineSlack: (slack: SlackConfig) => Promise<Finding[]>;
  /** Findings about WhatsApp's browser and line. */
  readonly examineWhatsApp: (whatsapp: WhatsAppConfig, config: Config) => Promise<Finding[]>;
  /** Findings about backups. */
  readonly examineBackups: (config: Config) => Promise<Finding[]>;
  /** Output of a program. Throws when there is no such program. */
  readonly run: (program: string, args: readonly string[]) => Promise<string>;
  /** Path of the file with the settings. */
  readonly envFile: string;
}

/** Clocks further apart than this, in milliseconds, are worth a word. */
const CLOCKS_AGREE = 2_000;

export async function runDoctor(ports: DoctorPorts): Promise<Finding[]> {
  const machine = [checkNode(ports.nodeVersion), checkLocales(), ...(await checkFonts(ports.run))];
  const settings = readSettings(ports);
  const envFile = checkEnvFile(ports.envFile);
  if (!settings.config) return [...machine, ...settings.findings, ...envFile];
  const folder = await checkDataFolder(settings.config.dataDir);
  const backups = await ports.examineBackups(settings.config);
  const redis = await checkRedis(ports, settings.config);
  const { slack, whatsapp } = settings.config;
  const onSlack = slack ? await ports.examineSlack(slack) : [];
  const onWhatsApp = whatsapp ? await ports.examineWhatsApp(whatsapp, settings.config) : [];
  const kept = [...folder, ...backups, ...redis];
  return [...machine, ...settings.findings, ...envFile, ...kept, ...onSlack, ...onWhatsApp];
}

/** One line for each finding, its mend indented below it, and a count. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ check, level, says, mend }) => [
    `${level.padEnd(4)}  ${check}: ${says}`,
    ...(mend && level !== 'ok' ? [`      → ${mend}`] : []),
  ]);
  const count = (wanted: Finding['level']) => findings.filter(({ level }) => level === wanted).length;
  return [...lines, '', `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend`].join(
    '\n',
  );
}

/** 1 when something must be mended before Kehila can run, else 0. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ level }) => level === 'fail') ? 1 : 0;
}

function readSettings(ports: DoctorPorts): { config?: Config; findings: Finding[] } {
  const check = 'Settings';
  try {
    return {
      config: ports.readConfig(),
      findings: [{ check, level: 'ok', says: 'every variable makes sense.' }],
    };
  } catch (error) {
    return {
      findings: reasonOf(error)
        .split('\n')
        .map((says) => ({ check, level: 'fail', says })),
    };
  }
}

async function checkRedis(ports: DoctorPorts, config: Config): Promise<Finding[]> {
  try {
    const { findings, clockAhead } = await ports.examineRedis(config);
    return [...findings, judgeClock(clockAhead)];
  } catch (error) {
    return [{ check: 'Redis', level: 'fail', says: reasonOf(error) }];
  }
}

function judgeClock(ahead: number): Finding {
  const check = 'Clock';
  const seconds = (Math.abs(ahead) / 1_000).toFixed(1);
  if (Math.abs(ahead) <= CLOCKS_AGREE)
    return { check, level: 'ok', says: `agrees with Redis within ${seconds} s.` };
  return {
    check,
    level: 'warn',
    says: `Redis is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine; Kehila goes by the clock of Redis.`,
    mend: 'Let both machines set their clocks by NTP (timedatectl set-ntp true).',
  };
}
