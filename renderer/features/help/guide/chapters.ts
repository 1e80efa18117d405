import type { Chapter } from './chapter';
import { inLanguage } from './in-language';

const files = import.meta.glob<Chapter>('../../../words/*/guide/*.md', { eager: true, import: 'default' });

/** The guide in the language of the words on screen, in its order. Build-time only: see build/guide. */
export const chaptersIn = (language: string): readonly Chapter[] => inLanguage(files, language);
