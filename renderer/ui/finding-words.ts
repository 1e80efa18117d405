import { germanFinding } from '#shared/domain/compliance/german-messages';
import { LACKING } from '#shared/domain/compliance/german-parts';
import { spokenLanguage } from '../words/spoken';

/** What a rule found, in the language of the words on screen. */
export const findingWords = (message: string): string =>
  spokenLanguage() === 'de' ? germanFinding(message) : message;

/** What a record lacks, such as “a purpose”, in that language. */
export const lackingWords = (what: string): string =>
  spokenLanguage() === 'de' ? (LACKING[what] ?? what) : what;
