import i18next from 'i18next';

/** Where a language is written with no region of its own chosen. */
const HOME: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE' };

/**
 * How dates and numbers are written, for `Intl`: as the person chose, else as the system does where it speaks the
 * language of the words; a German date in an English sentence helps nobody.
 *
 * @param chosen BCP 47; empty where nothing was chosen
 * @returns undefined for the system's own
 */
export function writtenIn(chosen: string): string | undefined {
  if (chosen !== '') return chosen;
  const { language } = i18next;
  if (!language || globalThis.navigator?.language.startsWith(language)) return undefined;
  return HOME[language];
}

/** Several things as one phrase in the language of the words: "A, B and C". */
export const listed = (items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string =>
  new Intl.ListFormat(i18next.language || 'en', { type }).format(items);
