import type { Language } from '#shared/model/language';
import { libraryIn, type SpokenLibrary } from '#shared/templates/spoken';

/** The worked example's own sentences, and the library that it begins with, in one language. */
export interface SampleWords {
  library: SpokenLibrary;
  say(english: string): string;
}

/** Every sentence of the worked example in a language; loaded when it is asked for first. */
export async function sampleWords(language: Language): Promise<SampleWords> {
  const library = await libraryIn(language);
  if (language === 'en') return { library, say: (english) => english };
  const { SAMPLE_DE } = await import('./sample-de');
  // What the leads name as the library does: reasons, above all.
  return { library, say: (english) => SAMPLE_DE[english] ?? library.begin(english) };
}
