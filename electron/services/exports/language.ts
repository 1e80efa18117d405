import type { Language } from '#shared/model/language';
import type { Application } from '../application';
import type { Caller } from '../caller';
import { houseOf } from '../house';
import { languageFor } from '../language';

/** The language of a document: the one that is asked for, else the house's, else that of whoever exports it. */
export async function languageOfExport(
  app: Application,
  caller: Caller,
  asked: Language | undefined,
): Promise<Language> {
  if (asked) return asked;
  const { language } = await houseOf(app.session);
  return language === '' ? languageFor(app, caller) : language;
}
