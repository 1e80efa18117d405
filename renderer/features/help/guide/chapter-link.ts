import type { LinkProps } from '@tanstack/react-router';

/** The way to a chapter, as a `Link` that is drawn as something else takes it. */
export const chapterLink = (chapter: string): LinkProps =>
  ({ to: '/help/guide/$chapter', params: { chapter } }) as LinkProps;
