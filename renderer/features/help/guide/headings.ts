import type { ChapterHeadings } from './chapter';

const files = import.meta.glob<ChapterHeadings>('../../../words/en/guide/*.md', {
  eager: true,
  import: 'default',
  query: '?headings',
});

/** Titles and headings of the guide, in its order, without its text. */
export const HEADINGS: readonly ChapterHeadings[] = Object.keys(files)
  .sort()
  .flatMap((name) => files[name] ?? []);
