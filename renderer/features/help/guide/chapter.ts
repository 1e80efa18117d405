/** Words within a paragraph. A link leads to a screen (`/processes`) or a chapter (`/help/guide/leads`). */
export type Words =
  | string
  | { strong: string }
  | { em: string }
  | { code: string }
  | { keys: string }
  | { to: string; text: string };

/** A part of a chapter, from top to bottom. `id` is the heading's place in an address. */
export type Part =
  | { heading: string; id: string }
  | { text: readonly Words[] }
  | { list: readonly (readonly Words[])[]; ordered: boolean }
  | { code: string };

/** A chapter of the guide, made from one Markdown file when the page is built. */
export interface Chapter {
  /** The file's name without its number and ending. */
  id: string;
  title: string;
  parts: readonly Part[];
}

/** What the palette needs of a chapter. */
export interface ChapterHeadings {
  id: string;
  title: string;
  headings: readonly { id: string; heading: string }[];
}
