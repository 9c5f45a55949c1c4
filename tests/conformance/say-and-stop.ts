// A program with a bot on the console, or in a file when its path is given: it says one thing, and stops.
import { createConsoleBot } from '../../src/bots/console/console-bot.ts';
import { createFileBot } from '../../src/bots/console/file-bot.ts';

const path = process.argv[2];
const screen = { show: () => {} };
const now = () => Promise.resolve(1_800_000_000_000);
const bot = path === undefined ? createConsoleBot(screen, now) : createFileBot(path, screen, now);
await bot.send({ platform: 'console', kind: 'private', id: 'dana' }, { text: 'hello' }, 'key');
await bot.stop();
