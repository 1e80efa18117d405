import { createContext } from 'react';

/** A record as it was frozen with what links to it. */
export interface FrozenWord {
  kind: string;
  title: string;
  /** What it means, of a definition; else empty. */
  meaning: string;
}

/** Records as they stand in the version that is read, by id; null where the text is read as things are now. */
export const WordsAsFrozen = createContext<((id: string) => FrozenWord | null) | null>(null);
