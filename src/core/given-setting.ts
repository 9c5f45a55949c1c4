// The value a setting was given: in the environment, or in a file that the environment names.
import { SetupError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type ReadFile = (path: string) => string;

/** Empty when it was not given. Throws SetupError when it was given twice, or its file says nothing. */
export function givenFor(name: string, env: Environment, readFile: ReadFile): string {
  const direct = env[name] ?? '';
  const file = env[`${name}_FILE`] ?? '';
  if (!file) return direct;
  if (direct) throw new SetupError(`${name} and ${name}_FILE are both set: keep one of them.`);
  const content = fileContent(`${name}_FILE`, file, readFile).trim();
  if (!content) throw new SetupError(`${name}_FILE names an empty file: write the value into it.`);
  return content;
}

/** Tells only the code of what went wrong: someone may have put the secret where its path belongs. */
function fileContent(name: string, file: string, readFile: ReadFile): string {
  let code = '';
  try {
    return readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) code = ` (${error.code})`;
  }
  throw new SetupError(`${name} names a file that cannot be read${code}: mend its path or its permissions.`);
}
