import type { Chapter } from './chapter';

const files = import.meta.glob<Chapter>('../../../words/en/guide/*.md', { eager: true, import: 'default' });

/** The guide in the order of its files' names. Build-time only: see build/guide. */
export const CHAPTERS: readonly Chapter[] = Object.keys(files)
  .sort()
  .flatMap((name) => files[name] ?? []);
