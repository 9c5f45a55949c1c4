// Shows that the lint rules still bite: every planted file in tests/fixtures/forbidden-import must be caught by the
// rule its first line names, linted as though it stood in src/; and every folder of src/ must have an import rule.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const planted = join(root, 'tests', 'fixtures', 'forbidden-import');
const RULES = ['biome.json', 'biome.imports.jsonc'];

const files = readdirSync(planted, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const found = lintAsSources();
const missed = files.filter((file) => !found.has(`${ruleOf(file)} ${file}`));
const ruleless = foldersOf(join(root, 'src')).filter((name) => !importRules().includes(`"src/${name}/**"`));

for (const file of missed)
  console.error(`${file} is not caught by ${ruleOf(file)}: mend ${RULES.join(' or ')}.`);
for (const name of ruleless)
  console.error(`src/${name} has no import rule: give it one in biome.imports.jsonc.`);
if (missed.length + ruleless.length > 0 || files.length === 0) process.exitCode = 1;
console.log(`${files.length - missed.length} of ${files.length} planted mistakes are caught`);

/** What biome finds in the planted files, each as `rule path`. */
function lintAsSources() {
  const copy = mkdtempSync(join(tmpdir(), 'kehila-canary-'));
  try {
    cpSync(planted, copy, { recursive: true });
    for (const name of RULES) cpSync(join(root, name), join(copy, name));
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    /** @type {{ diagnostics: { category: string, location: { path: string } }[] }} */
    const { diagnostics } = JSON.parse(stdout);
    return new Set(diagnostics.map(({ category, location }) => `${category} ${location.path}`));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** @param {string} file */
function ruleOf(file) {
  return /^\/\/ Forbidden by (\S+):/.exec(readFileSync(join(planted, file), 'utf8'))?.[1];
}

function importRules() {
  return readFileSync(join(root, 'biome.imports.jsonc'), 'utf8');
}

/** @param {string} path */
function foldersOf(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
