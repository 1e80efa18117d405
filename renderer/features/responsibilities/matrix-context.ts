import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { Entry } from '#shared/model/binding/register';
import type { RaciLetter } from '#shared/model/process';
import type { TellableFinding } from '../processes/findings-mark';

/** What the rows of the matrix ask of it; the same object while nothing of it changed. */
export interface MatrixContent {
  columns: readonly string[];
  titleOf: (role: string) => string;
  /** Words of the matrix and of processes, asked for once: rows that scroll by have no time for more. */
  t: TFunction<'responsibilities'>;
  words: TFunction<'processes'>;
  /** A cell in words. */
  label: (role: string, letter: RaciLetter | undefined) => string;
  /** What is wrong with a step, in words and with its mends. */
  findingsOf: (process: string, step: string) => readonly TellableFinding[];
  /** How many steps of a process have something to mend. */
  troubled: (process: string) => number;
  conflictOf: (process: string, step: string, role: string) => readonly Entry[] | undefined;
  settle: (process: string, step: string, role: string, letter: RaciLetter | null) => void;
  fold: (process: string) => void;
  disabled: boolean;
}

const Context = createContext<MatrixContent | null>(null);

export const MatrixProvider = Context.Provider;

/** The matrix that a row belongs to. */
export function useMatrix(): MatrixContent {
  const content = useContext(Context);
  if (!content) throw new Error('A row of the matrix stands outside it');
  return content;
}
