// Checks of what the machine brings along: Node, its languages, fonts.
import type { Finding } from '../core/findings.ts';

const OLDEST_NODE = [20, 19] as const;

const SCRIPTS = [
  { language: 'he', name: 'Hebrew' },
  { language: 'ar', name: 'Arabic' },
] as const;

/** @param version such as `20.20.2` */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const recent = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const says = `this is Node ${version}.`;
  if (recent) return { check: 'Node', level: 'ok', says };
  return {
    check: 'Node',
    level: 'fail',
    says,
    mend: `Install Node ${OLDEST_NODE.join('.')} or newer; 24 is best.`,
  };
}

/** Whether dates and numbers can be written in every language that is not in all builds of Node. */
export function checkLocales(
  supported: (tags: string[]) => string[] = Intl.DateTimeFormat.supportedLocalesOf,
): Finding {
  const missing = SCRIPTS.filter(({ language }) => supported([language]).length === 0).map(
    ({ name }) => name,
  );
  if (missing.length === 0)
    return { check: 'Locales', level: 'ok', says: 'Node knows Hebrew and Arabic dates.' };
  return {
    check: 'Locales',
    level: 'fail',
    says: `this Node knows no ${missing.join(' and no ')} dates.`,
    mend: 'Use a build of Node with all of ICU, such as the official ones.',
  };
}

/** Charts are drawn with the machine's fonts: for each script there must be one with its letters. */
export async function checkFonts(
  run: (program: string, args: readonly string[]) => Promise<string>,
): Promise<Finding[]> {
  const check = 'Fonts';
  try {
    return await Promise.all(
      SCRIPTS.map(async ({ language, name }): Promise<Finding> => {
        const list = await run('fc-list', [`:lang=${language}`, 'file']);
        if (/\.(ttf|otf|ttc)\b/iu.test(list))
          return { check, level: 'ok', says: `there is one with ${name} letters.` };
        return {
          check,
          level: 'warn',
          says: `none has ${name} letters, and charts would show boxes.`,
          mend: install,
        };
      }),
    );
  } catch {
    return [
      {
        check,
        level: 'warn',
        says: 'cannot be told without fc-list.',
        mend: `Install fontconfig. ${install}`,
      },
    ];
  }
}

const install =
  'Install fonts with Hebrew and Arabic: apt-get install fonts-noto-core (elsewhere: Noto Sans or DejaVu Sans).';
