import { LANGUAGES, type Language } from '#shared/model/language';
import { Exit } from './output';

/** `--language`, where it is given. Exits with 2 for a language that Accord does not speak. */
export function languageFlag({ language }: { language?: string }): { language?: Language } {
  if (language === undefined) return {};
  const known = LANGUAGES.find((each) => each === language);
  if (!known) throw new Exit(2, `--language is ${LANGUAGES.join(' or ')}, not ${language}.`);
  return { language: known };
}
