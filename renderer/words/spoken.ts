import i18next from 'i18next';
import { COMMITMENT_WORDS } from '#shared/domain/commitments/spoken';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import { type Language, languageAmong } from '#shared/model/language';

/** The language of the words on screen. */
export const spokenLanguage = (): Language => languageAmong(i18next.language ? [i18next.language] : []);

/** What is said about commitments in it. */
export const spokenWords = (): CommitmentWords => COMMITMENT_WORDS[spokenLanguage()];
