/** What a file that holds a document is written in. */
export type Format = 'markdown' | 'html' | 'docx';

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
};

/** Kinds of file that a document may bring along when it shows or links to them, with their types. */
const COMPANIONS: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
};

/** The ending of a file's name, small and without the dot; empty when there is none. */
const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/** How a file is read, by its name; null when it holds no document. */
export const formatOf = (name: string): Format | null => own(FORMATS, endingOf(name));

/** The type that a file which may accompany a document claims by its name; null for any other. */
export const companionType = (name: string): string | null => own(COMPANIONS, endingOf(name));

/** Word's format from before 2007. */
export const isOldWord = (name: string): boolean => endingOf(name) === 'doc';

/** Folders and files that programs keep for themselves. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
