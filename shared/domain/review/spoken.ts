import { english } from '#shared/domain/review/english';
import { german } from '#shared/domain/review/german';
import type { ReviewWords } from '#shared/domain/review/words';
import type { Language } from '#shared/model/language';

/** What is said in a review, by language. */
export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { en: english, de: german };
