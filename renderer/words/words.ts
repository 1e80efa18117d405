import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';

/** The language of the words; dates and numbers follow the person's own settings. */
const LANGUAGE = 'en';

/** Makes the words ready before the first screen is drawn. */
export async function loadWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: LANGUAGE,
    fallbackLng: LANGUAGE,
    resources: { [LANGUAGE]: en },
    defaultNS: 'common',
    ns: Object.keys(en),
    // React escapes by itself.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
