import { type Language, languageAmong } from '#shared/model/language';
import type { Application } from './application';
import type { Caller } from './caller';

/** What to speak with whoever calls: a page its device's language, the command line always English. */
export function languageFor(app: Application, { trusted }: Caller): Language {
  if (trusted) return 'en';
  const { language } = app.device.settings;
  return language === 'system' ? languageAmong([Intl.DateTimeFormat().resolvedOptions().locale]) : language;
}
