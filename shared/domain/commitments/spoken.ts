import { english } from '#shared/domain/commitments/english';
import { german } from '#shared/domain/commitments/german';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import type { Language } from '#shared/model/language';

/** What is said about commitments, by language. */
export const COMMITMENT_WORDS: Readonly<Record<Language, CommitmentWords>> = { en: english, de: german };
