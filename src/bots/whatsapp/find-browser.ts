// Which browser WhatsApp Web runs in: the one that was named, else one of this machine, else the one npm brought along.
import { execFile } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { reasonOf, SetupError } from '../../core/errors.ts';

const run = promisify(execFile);

export interface FoundBrowser {
  readonly executablePath: string;
  /** Without these it would not start here. */
  readonly args: readonly string[];
  /** To be added to its environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface WhereToLook {
  /** PUPPETEER_EXECUTABLE_PATH. */
  readonly named?: string | undefined;
  /** PATH. */
  readonly path: string;
  /** Where the browser from npm may unpack itself, some 200 MB, once. */
  readonly unpackIn: string;
  /** Chromium's sandbox refuses to serve root. */
  readonly isRoot?: boolean;
  /** What to do when nothing else was found. */
  readonly fallBack?: (unpackIn: string) => Promise<FoundBrowser>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const NO_SANDBOX = ['--no-sandbox', '--disable-setuid-sandbox'];

export async function findBrowser(where: WhereToLook): Promise<FoundBrowser> {
  const { named, path, unpackIn, isRoot = process.getuid?.() === 0, fallBack = unpackBrowser } = where;
  if (named && !(await isProgram(named)))
    throw new SetupError(
      `PUPPETEER_EXECUTABLE_PATH is ${named}, which is no program: name one, or leave it out.`,
    );
  const executablePath = named || (await firstOnPath(path));
  if (executablePath) return { executablePath, args: isRoot ? NO_SANDBOX : [], env: {} };
  return fallBack(unpackIn);
}

async function firstOnPath(path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter(Boolean);
  for (const program of NAMES.flatMap((name) => folders.map((folder) => join(folder, name))))
    if (await isProgram(program)) return program;
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  const runs = access(file, constants.X_OK).then(() => stat(file));
  return runs.then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * The browser inside `@sparticuz/chromium`, unpacked where it is not yet. Its libraries (libnss3 and the like) are used
 * only where the machine lacks its own.
 */
export async function unpackBrowser(unpackIn: string): Promise<FoundBrowser> {
  const folder = await unpacked(unpackIn);
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  for (const env of [fonts, withLibraries])
    if (await starts(executablePath, env))
      return { executablePath, args: [...NO_SANDBOX, '--no-zygote'], env };
  throw new SetupError(
    'The browser from npm does not start on this machine: install Chromium, or name one in PUPPETEER_EXECUTABLE_PATH.',
  );
}

const starts = (program: string, env: NodeJS.ProcessEnv): Promise<boolean> =>
  run(program, ['--version'], { env, timeout: 10_000 }).then(
    () => true,
    () => false,
  );

/** The package unpacks into its TMPDIR, unguarded against a second process: so each into its own, then renamed. */
async function unpacked(unpackIn: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(entry, '../../../package.json'), 'utf8'));
  const folder = join(unpackIn, `chromium-${version}`);
  if (await isProgram(join(folder, 'chromium'))) return folder;
  await mkdir(unpackIn, { recursive: true });
  const own = await mkdtemp(join(unpackIn, 'unpacking-'));
  try {
    await unpackInto(own, entry);
    await nameFonts(own, folder);
    await rename(own, folder).catch(async (error: unknown) => {
      if (!(await isProgram(join(folder, 'chromium')))) throw error;
    });
  } catch (error) {
    throw new SetupError(`The browser from npm cannot be unpacked in ${unpackIn}: ${reasonOf(error)}`, {
      cause: error,
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own, since the package changes the environment of the one it runs in. */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const from = pathToFileURL(join(entry, '../../esm/index.js')).href;
  const script = `const { default: chromium } = await import('${from}'); await chromium.executablePath();`;
  // The name of this environment is what makes it unpack its libraries too.
  const env = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { env, timeout: 120_000 });
}

/** The package's list of font folders knows only its own habitual ones. */
async function nameFonts(unpackedIn: string, folder: string): Promise<void> {
  const list = join(unpackedIn, 'fonts', 'fonts.conf');
  const known = await readFile(list, 'utf8');
  await writeFile(list, known.replace(/<fontconfig>/u, `$&\n  <dir>${join(folder, 'fonts')}</dir>`));
}
