// A program with a bot in Slack, at this address, with this token: it says one thing to this person, and stops.
import { createSlack } from '../../src/bots/slack/slack.ts';

const [apiUrl = '', botToken = '', id = ''] = process.argv.slice(2);
const notes = new Map<string, string>();
const { bot } = await createSlack({
  settings: { apiUrl, botToken, host: '127.0.0.1', port: 0 },
  notebook: {
    get: async (key) => notes.get(key),
    set: async (key, value) => void notes.set(key, value),
    forget: async (key) => void notes.delete(key),
  },
  pacer: { reserve: async () => 0, rest: async () => {} },
  report: (what) => {
    throw new Error(what);
  },
});
await bot.send({ platform: 'slack', kind: 'private', id }, { text: 'hello' }, 'key');
await bot.stop();
