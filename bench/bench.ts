// Measures how near Kehila comes to what the machine can do: `npm run bench [name] [--json]`.
import { reasonOf } from '../src/core/errors.ts';
import { runCompiled } from './compiled.ts';
import { hear } from './hear.ts';
import { log } from './log.ts';
import { type Figure, isShort, type Measurement } from './measure.ts';
import { slack } from './slack.ts';
import { turns } from './turns.ts';
import { whatsapp } from './whatsapp.ts';
import { years } from './years.ts';

const MEASUREMENTS: readonly Measurement[] = [log, hear, turns, years, slack, whatsapp];

/** `npm run bench --json` keeps the flag to itself, and hands it on like this. */
const NPM_JSON = 'npm_config_json';

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const asJson = args.includes('--json') || process.env[NPM_JSON] === 'true';
  const names = args.filter((arg) => arg !== '--json');
  const known = MEASUREMENTS.map(({ name }) => name);
  const odd = names.find((name) => !known.includes(name));
  if (odd !== undefined || names.length > 1) {
    console.error(
      `bench: "${names.join(' ')}" is no measurement; name one of ${known.join(', ')}, or none for all.`,
    );
    process.exitCode = 2;
    return;
  }
  if (import.meta.url.endsWith('.ts')) {
    process.exitCode = runCompiled('bench', args);
    return;
  }
  for (const measurement of MEASUREMENTS) {
    if (names.length === 0 || names.includes(measurement.name)) await show(measurement, asJson);
  }
}

/** A figure that is short is told; only one that could not be had is a failure. */
async function show(measurement: Measurement, asJson: boolean): Promise<void> {
  try {
    for (const figure of await measurement.measure()) console.log(asJson ? jsonOf(figure) : lineOf(figure));
  } catch (error) {
    console.error(`bench: ${measurement.name} could not be measured: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

function lineOf(figure: Figure): string {
  const { name, unit, goal } = figure;
  const told = `${name}: ${rounded(figure.figure)} ${unit}`;
  if (goal === undefined) return `${told} (no goal)`;
  const wanted = 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
  return `${told} (goal ${wanted}) ${isShort(figure) ? 'short' : 'ok'}`;
}

function jsonOf(figure: Figure): string {
  const { beside, goal, ...rest } = figure;
  const ok = goal === undefined ? {} : { goal, ok: !isShort(figure) };
  const numbers = Object.entries(beside).map(([name, value]) => [name, rounded(value)]);
  return JSON.stringify({ ...rest, figure: rounded(figure.figure), ...ok, ...Object.fromEntries(numbers) });
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
