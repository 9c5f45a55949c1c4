// What the letters of a name may sound like, in Hebrew, Arabic and Latin script.

export type Script = 'hebrew' | 'arabic' | 'latin';

const BEGINS: Readonly<Record<Script, RegExp>> = {
  hebrew: /^\p{Script=Hebrew}/u,
  arabic: /^\p{Script=Arabic}/u,
  latin: /^\p{Script=Latin}/u,
};

/** The script a word begins in; undefined for all others. */
export function scriptOf(word: string): Script | undefined {
  if (BEGINS.latin.test(word)) return 'latin';
  if (BEGINS.hebrew.test(word)) return 'hebrew';
  return BEGINS.arabic.test(word) ? 'arabic' : undefined;
}

type Letters = Readonly<Record<string, string>>;

/**
 * By letter, or by several that make one: every sound it may stand for. Vowels are `a` (with `e`, and the guttural stop),
 * `i` and `o` (with `u`); `S` is sh, `C` is ch as in chair, `c` is ts, `x` is ch as in loch, `j` is as in jam or jour.
 * Letters are as `plainLetters` leaves them, without the stroke that tells צ׳ from צ.
 */
export const LETTERS: Readonly<Record<Script, Letters>> = {
  hebrew: table(`
    א aio, ב bv, ג gj, ד d, ה h, ו vo, ז zj, ח xh, ט t, י iy, כ kx, ך kx, ל l, מ m, ם m, נ n, ן n, ס s, ע aiog,
    פ pf, ף pf, צ cC, ץ cC, ק k, ר r, ש Ss, ת t`),
  arabic: table(`
    ا aio, ء a, ب bpv, ت t, ث ts, ج jg, ح hx, خ x, د d, ذ dz, ر r, ز z, س s, ش S, ص sc, ض dzc, ط t, ظ zd, ع aio,
    غ g, ف fvp, ق kg, ك kx, ل l, م m, ن n, ه h, و ov, ي iy, پ p, چ C, ژ j, ڤ v, گ g, تش CS, تس c`),
  latin: table(`
    a a, b b, c ksc, d d, e ai, f f, g gj, h hx, i iy, j jy, k k, l l, m m, n n, o o, p p, q k, r r, s sz, t t, u o,
    v v, w v, y iy, z zc, sch S, sh S, tsch C, tch C, ch xkSC, kh xkh, th t, ph fp, gh g, dh dz, tz c, ts c, zh zj,
    dj j, ck k, ou o, oo o, ee i`),
};

/** What these may sound like where a name ends in them. */
export const LAST_LETTERS: Readonly<Record<Script, Letters>> = {
  hebrew: table('ה haio'),
  arabic: table('ه hai, ي iya'),
  latin: {},
};

function table(letters: string): Letters {
  return Object.fromEntries(letters.split(',').map((entry) => entry.trim().split(' ')));
}
