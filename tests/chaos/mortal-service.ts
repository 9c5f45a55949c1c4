// The service as it runs in earnest, in its role of worker: BullMQ, Redis's own clock, the file it sends to. To be killed.
import { startService } from '../../src/compose/service.ts';
import { readConfig } from '../../src/config.ts';

const config = readConfig(JSON.parse(process.argv[2] ?? '') as Record<string, string>, () => '');
const complain = (what: string, error?: unknown) => process.stderr.write(`${what} ${String(error)}\n`);
const service = await startService({
  config,
  roles: ['worker'],
  journal: { info: () => {}, error: complain },
  screen: { show: () => {} },
  linking: { write: () => {}, isTerminal: false },
});
process.on('SIGTERM', () => void service.stop());
process.stdout.write('ready\n');
