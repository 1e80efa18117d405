import { germanFinding } from '#shared/domain/compliance/german-messages';
import { spokenLanguage } from '../words/spoken';

/** What a rule found, in the language of the words on screen. */
export const findingWords = (message: string): string =>
  spokenLanguage() === 'de' ? germanFinding(message) : message;
