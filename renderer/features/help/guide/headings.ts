import type { ChapterHeadings } from './chapter';
import { inLanguage } from './in-language';

const files = import.meta.glob<ChapterHeadings>('../../../words/*/guide/*.md', {
  eager: true,
  import: 'default',
  query: '?headings',
});

/** Titles and headings of the guide in the language of the words on screen, in its order, without its text. */
export const headingsIn = (language: string): readonly ChapterHeadings[] => inLanguage(files, language);
