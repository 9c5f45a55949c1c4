// A process that makes a backup large enough to be killed in the middle of it.
import { join } from 'node:path';
import { writeBackup } from '../../src/store/backup/write-backup.ts';

const [to = ''] = process.argv.slice(2);
const value = 'x'.repeat(10_000);
const kept = Array.from({ length: 20_000 }, (_, i) => ({ key: `row:${i}`, type: 'string', value }) as const);
await writeBackup({ ...{ to, archive: join(to, 'none'), kept, at: 0 }, kehila: '0', secret: 's' });
