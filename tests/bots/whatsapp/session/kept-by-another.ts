// A program that keeps a session until it is ended: `tsx kept-by-another.ts <settings in JSON>`.
import { createKeeper } from '../../../../src/bots/whatsapp/session/keeper.ts';

const keeper = createKeeper({
  settings: JSON.parse(process.argv[2] ?? ''),
  report: (what) => console.log(what),
  alarm: async () => undefined,
  showCode: () => undefined,
  attach: () => undefined,
  ready: async () => console.log('caught up'),
});
process.once('SIGTERM', () => void keeper.stop());
await keeper.start();
