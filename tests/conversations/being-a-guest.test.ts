import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, onTestFinished } from 'vitest';
import { SMALL, useWorlds } from '../world.ts';

const createWorld = useWorlds();

function withContact(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'community.yaml');
  writeFileSync(path, `${readFileSync(SMALL, 'utf8')}contact: { en: Dana Levi, he: דנה לוי }\n`);
  return path;
}

describe('a guest who writes', () => {
  it('is answered in the language they wrote in, with whom to ask', async () => {
    const world = await createWorld({ community: withContact() });
    await world.converses(`
      yoav → kehila: join
      kehila → yoav: Hello! I am the assistant of Small Health Community. I do not know you here yet.
          To join, ask Dana Levi.
          If I know you in another chat, type “link” there, and then “link” with the code here.
      yoav → kehila: הצטרפות
      kehila → yoav: שלום! כאן העוזר הדיגיטלי של Small Health Community. עוד לא נפגשנו כאן.
          להצטרפות אפשר לפנות אל דנה לוי.
          למי שכבר מוכר בצ׳אט אחר: ״קישור״ שם נותן קוד, ו״קישור״ עם הקוד כאן מחבר בין השניים.
      yoav → kehila: انضمام
      kehila → yoav: مرحبًا! هنا المساعد الرقمي لمجتمع Small Health Community. لم نتعارف هنا بعد.
          للانضمام يمكن التوجه إلى Dana Levi.
          لمن هو معروف في محادثة أخرى: «ربط» هناك يعطي رمزًا، و«ربط» مع الرمز هنا يصل بينهما.
      yoav → kehila: 123
      kehila → yoav: Hello! I am the assistant of Small Health Community. I do not know you here yet.
          To join, ask Dana Levi.
          If I know you in another chat, type “link” there, and then “link” with the code here.
          שלום! כאן העוזר הדיגיטלי של Small Health Community. עוד לא נפגשנו כאן.
          להצטרפות אפשר לפנות אל דנה לוי.
          למי שכבר מוכר בצ׳אט אחר: ״קישור״ שם נותן קוד, ו״קישור״ עם הקוד כאן מחבר בין השניים.
          مرحبًا! هنا المساعد الرقمي لمجتمع Small Health Community. لم نتعارف هنا بعد.
          للانضمام يمكن التوجه إلى Dana Levi.
          لمن هو معروف في محادثة أخرى: «ربط» هناك يعطي رمزًا، و«ربط» مع الرمز هنا يصل بينهما.
      noam → kehila: join
      kehila → noam: The leader of the group can add you.
    `);
  });
});
