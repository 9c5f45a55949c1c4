import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SMALL, useWorlds } from '../world.ts';

const createWorld = useWorlds();

function withContact(): string {
  return changed((text) => `${text}contact: { en: Dana Levi, he: דנה לוי }\n`);
}

function changed(change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'community.yaml');
  writeFileSync(path, change(readFileSync(SMALL, 'utf8')));
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
      kehila → yoav: مرحبًا! هنا المساعد الرقمي في Small Health Community. لم نتعارف هنا بعد.
          للانضمام يمكن التوجه إلى Dana Levi.
          لمن هو معروف في محادثة أخرى: «ربط» هناك يعطي رمزًا، و«ربط» مع الرمز هنا يصل بينهما.
      yoav → kehila: 123
      kehila → yoav: Hello! I am the assistant of Small Health Community. I do not know you here yet.
          To join, ask Dana Levi.
          If I know you in another chat, type “link” there, and then “link” with the code here.
          שלום! כאן העוזר הדיגיטלי של Small Health Community. עוד לא נפגשנו כאן.
          להצטרפות אפשר לפנות אל דנה לוי.
          למי שכבר מוכר בצ׳אט אחר: ״קישור״ שם נותן קוד, ו״קישור״ עם הקוד כאן מחבר בין השניים.
          مرحبًا! هنا المساعد الرقمي في Small Health Community. لم نتعارف هنا بعد.
          للانضمام يمكن التوجه إلى Dana Levi.
          لمن هو معروف في محادثة أخرى: «ربط» هناك يعطي رمزًا، و«ربط» مع الرمز هنا يصل بينهما.
      noam → kehila: join
      kehila → noam: The leader of the group can add you.
    `);
  });

  it('hears the community’s name in each language, as far as it has one there', async () => {
    const name = 'name: { en: Small Health Community, he: קהילת הבריאות הקטנה }';
    const community = changed((text) => text.replace('name: Small Health Community', name));
    const world = await createWorld({ community });
    const greeted = async (words: string) => {
      await world.says('yoav', words);
      return world.told('yoav').join('\n');
    };
    expect(await greeted('join')).toContain('the assistant of Small Health Community.');
    expect(await greeted('הצטרפות')).toContain('העוזר הדיגיטלי של קהילת הבריאות הקטנה.');
    expect(await greeted('انضمام')).toContain('في Small Health Community.');
  });
});
