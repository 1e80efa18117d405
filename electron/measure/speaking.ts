import { AsyncLocalStorage } from 'node:async_hooks';
import { COMMITMENT_WORDS } from '#shared/domain/commitments/spoken';
import type { CommitmentWords } from '#shared/domain/commitments/words';
import type { Language } from '#shared/model/language';

const speaking = new AsyncLocalStorage<Language>();

/**
 * Does something in a language: what is said underneath is said in it. Everything else, and whatever is kept or read
 * by programs, is said in English.
 */
export const speakingIn = <T>(language: Language, what: () => T): T => speaking.run(language, what);

/** The language of what is being done. */
export const spokenLanguage = (): Language => speaking.getStore() ?? 'en';

/** What is said about commitments in that language. */
export const spokenWords = (): CommitmentWords => COMMITMENT_WORDS[spokenLanguage()];
