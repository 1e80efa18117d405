import type { Conflict } from '#shared/model/binding/view';
import type { RaciLetter } from '#shared/model/process';
import type { RaciRow } from './letters';

/** A step as the matrix shows it. */
export interface MatrixStep {
  id: string;
  title: string;
  raci: RaciRow;
}

/** A process with who does what in it. */
export interface MatrixProcess {
  id: string;
  title: string;
  /** Role ids of the process's own columns. */
  columns: readonly string[];
  steps: readonly MatrixStep[];
  /** Letters on which two sides differ. */
  conflicts: readonly Conflict[];
  /** Why it cannot be edited; null when it can. */
  readOnly: string | null;
}

/** One line of the matrix. The same object for as long as its process stays the same. */
export type MatrixRow =
  | { kind: 'process'; process: MatrixProcess; letters: ReadonlyMap<string, readonly RaciLetter[]> }
  | { kind: 'step'; process: MatrixProcess; step: MatrixStep; at: number };

/** The path of a letter in its process's document. */
export const letterPath = (step: string, role: string): string => `steps/${step}/raci.${role}`;

const LETTER_PATH = /^steps\/[^/]+\/raci\./;

/** True for a promise of a process that is a letter. */
export const isLetterPath = (path: string): boolean => LETTER_PATH.test(path);

const ORDER: readonly RaciLetter[] = ['AR', 'R', 'A', 'C', 'I'];

/** Which letters each role has anywhere in a process, the weightiest first. */
function lettersIn(steps: readonly MatrixStep[]): Map<string, RaciLetter[]> {
  const found = new Map<string, Set<RaciLetter>>();
  for (const { raci } of steps) {
    for (const [role, letter] of Object.entries(raci)) {
      const letters = found.get(role) ?? new Set();
      found.set(role, letters.add(letter));
    }
  }
  return new Map([...found].map(([role, letters]) => [role, ORDER.filter((each) => letters.has(each))]));
}

const kept = new WeakMap<MatrixProcess, { head: MatrixRow; steps: readonly MatrixRow[] }>();

function rowsOf(process: MatrixProcess): { head: MatrixRow; steps: readonly MatrixRow[] } {
  const known = kept.get(process);
  if (known) return known;
  const made = {
    head: { kind: 'process', process, letters: lettersIn(process.steps) } satisfies MatrixRow,
    steps: process.steps.map((step, at) => ({ kind: 'step', process, step, at }) satisfies MatrixRow),
  };
  kept.set(process, made);
  return made;
}

/** What of the matrix is looked at. */
export interface MatrixLook {
  /** Ids of processes whose steps are hidden. */
  folded: ReadonlySet<string>;
  /** Only processes in which one of these roles takes part; null for all. */
  roles: ReadonlySet<string> | null;
  /** Only steps that it holds for, and processes that have such a step; null for all. */
  only: ((process: MatrixProcess, step: MatrixStep) => boolean) | null;
}

/** The lines of the matrix from top to bottom: each process, and below it its steps unless it is folded. */
export function matrixRows(processes: readonly MatrixProcess[], look: MatrixLook): MatrixRow[] {
  return processes.flatMap((process) => {
    const { head, steps } = rowsOf(process);
    if (look.roles && head.kind === 'process') {
      const { roles } = look;
      const involved =
        process.columns.some((role) => roles.has(role)) ||
        [...head.letters.keys()].some((role) => roles.has(role));
      if (!involved) return [];
    }
    const { only } = look;
    const shown = only ? steps.filter((row) => row.kind === 'step' && only(process, row.step)) : steps;
    if (only && shown.length === 0) return [];
    return look.folded.has(process.id) ? [head] : [head, ...shown];
  });
}

/**
 * The roles that are columns: those of the workspace in their order, then those that only a letter names.
 * @param known role ids of the workspace
 */
export function matrixColumns(processes: readonly MatrixProcess[], known: readonly string[]): string[] {
  const used = processes.flatMap(({ steps }) => steps.flatMap(({ raci }) => Object.keys(raci)));
  return [...new Set([...known, ...used])];
}
