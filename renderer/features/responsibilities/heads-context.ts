import { createContext, useContext } from 'react';
import type { Load } from '#shared/domain/raci/load';

/** What stands above the columns of the matrix. */
export interface HeadsContent {
  teamOf: (role: string) => string | null;
  /** Names of the people who hold a role and have not left. */
  holdersOf: (role: string) => readonly string[];
  loadOf: (role: string) => Load;
}

const Context = createContext<HeadsContent | null>(null);

export const HeadsProvider = Context.Provider;

/** What the matrix says about its columns. */
export function useHeads(): HeadsContent {
  const content = useContext(Context);
  if (!content) throw new Error('The heads of the matrix stand outside it');
  return content;
}
