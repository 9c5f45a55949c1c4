// The languages Kehila speaks, and which way they run.
export const LANGUAGES = ['en', 'he', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

export function isRightToLeft(language: Language): boolean {
  return language !== 'en';
}
