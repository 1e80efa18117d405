import { type Language, languageAmong } from '#shared/model/language';
import type { Application } from './application';
import type { Caller } from './caller';
import { houseOf } from './house-style';

/** What to speak with whoever calls: a page its device's language, the command line always English. */
export function languageFor(app: Application, { trusted, languages }: Caller): Language {
  if (trusted) return 'en';
  const { language } = app.device.settings;
  if (language !== 'system') return language;
  // A browser may speak another language than the system, and the page does as the browser.
  return languageAmong(languages ?? [Intl.DateTimeFormat().resolvedOptions().locale]);
}

/**
 * The language of what is written in the workspace or told on paper: the one that is asked for, else the house's, else
 * that of whoever asks.
 */
export async function writtenLanguage(
  app: Application,
  caller: Caller,
  asked?: Language | undefined,
): Promise<Language> {
  if (asked) return asked;
  const { language } = await houseOf(app.session);
  return language === '' ? languageFor(app, caller) : language;
}
