import type { Language } from '#shared/model/language';
import { toldIn } from './language';
import { english } from './words/english';
import { german } from './words/german';
import type { ExportWords } from './words/shape';

const WORDS: Readonly<Record<Language, ExportWords>> = { en: english, de: german };

/** The words that exports print, in the language that is being told in. */
export const words = (): ExportWords => WORDS[toldIn()];
