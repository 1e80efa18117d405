import type { Language } from '#shared/model/language';

let spoken: Language = 'en';

/** The language that is being told in. */
export const toldIn = (): Language => spoken;

/**
 * Tells something in a language: words, dates and figures underneath are its. Telling is done in one go, so that two
 * documents which are made at the same time cannot mix: what has to wait is done before or afterwards.
 */
export function tellIn<T>(language: Language, tell: () => T): T {
  const before = spoken;
  spoken = language;
  try {
    return tell();
  } finally {
    spoken = before;
  }
}
