/** The languages that Accord speaks; the first stands in where nobody says which. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first of the preferred languages (BCP 47, such as `de-AT`) that Accord speaks, else English. */
export function languageAmong(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return LANGUAGES[0];
}
