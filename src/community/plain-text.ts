// Text without what people write differently and mean the same: marks, hidden characters, letter and digit variants.

const LETTER_VARIANTS: Readonly<Record<string, string>> = {
  // Alef with wasla, alef maksura, ta marbuta, and the Persian ya and kaf that some phones type.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  // Latin letters that Unicode does not take apart.
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Lower case, compatibility forms resolved, without diacritics, niqqud, tashkeel, tatweel and invisible marks; letter
 * variants become one. For comparing, never for showing.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}ـ]/gu, '')
    .replaceAll(/[ٱىةیکßøłđæœı]/g, (letter) => LETTER_VARIANTS[letter] ?? letter);
}

/** Arabic-Indic, Eastern Arabic and full-width digits as 0–9; the rest as it was. */
export function plainDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}
