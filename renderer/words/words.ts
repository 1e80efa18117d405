import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { DeviceSettings } from '#shared/contract/settings';
import { type Language, languageAmong } from '#shared/model/language';
import { en } from './en';
import { knowRefusals, type Refusals } from './refusals';

/** English is there from the start, and stands in for what cannot be loaded; any other comes when it is chosen. */
const CATALOGUES: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ words: Record<string, object>; refusals: Refusals }>>
> = {
  de: async () => {
    const { de, refusals } = await import('./de');
    return { words: de, refusals };
  },
};

/** The language that a choice stands for on this computer. */
export const languageOf = (choice: DeviceSettings['language']): Language =>
  choice === 'system' ? languageAmong(globalThis.navigator?.languages ?? []) : choice;

/** Makes the words ready before the first screen is drawn, in the system's language where Accord speaks it. */
export async function loadWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en },
    defaultNS: 'common',
    ns: Object.keys(en),
    // React escapes by itself.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(languageOf('system'));
}

/**
 * Changes to a language and tells the page, so that it is read aloud, parted and checked as what it is.
 *
 * @returns whether that is another language than before
 */
export async function speak(language: Language): Promise<boolean> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'common')) {
    const { words, refusals } = await CATALOGUES[language]();
    knowRefusals(language, refusals);
    for (const [namespace, bundle] of Object.entries(words))
      i18next.addResourceBundle(language, namespace, bundle);
  }
  const changed = i18next.language !== language;
  if (changed) await i18next.changeLanguage(language);
  if (typeof document !== 'undefined') {
    document.documentElement.lang = language;
    document.documentElement.dir = i18next.dir(language);
  }
  return changed;
}
