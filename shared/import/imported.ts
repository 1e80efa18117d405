import type { RichNode } from '#shared/model/binding/fields';

/** A document that cannot be taken in; the message is for the person who chose the file. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** What the head of a document says about it, as far as a record has a place for it. */
export interface Head {
  title?: string;
  description?: string;
  owner?: string;
  team?: string;
  tags?: string[];
  /** Entries that no field of a record takes, by their names. */
  unknown: string[];
}

/** A record as a file of an exported folder has it; its texts are not resolved yet. */
export interface Again {
  kind: string;
  /** The id that it had where it was exported. */
  id: string;
  /** All fields but the title and the texts. */
  fields: Record<string, unknown>;
  /** Names of those that the fields speak of, by their ids there. */
  names: Record<string, string>;
  /** By their places: `body`, `steps/<id>/notes`. */
  texts: Record<string, RichNode[]>;
}

/**
 * A document read from a file, before its links and pictures are known: addresses of other files stand in link
 * marks as `import:<address>`, pictures as `picture` nodes with `src` in place of a hash.
 */
export interface Imported {
  /** Of a file that the program itself wrote: the record that it was. */
  again?: Again;
  title: string;
  /** Whether a heading of the text became the title and left the text. */
  titleFromHeading: boolean;
  head: Head;
  content: RichNode[];
  /** Block ids by the names that links use for them. */
  anchors: Record<string, string>;
  /** Addresses of other files that it links to, each once. */
  links: string[];
  /** Addresses of its pictures, each once. */
  pictures: string[];
  /** What was left out of it, in words. */
  notes: string[];
}

/** Marks an address that is resolved once all files are known. */
export const PENDING = 'import:';
