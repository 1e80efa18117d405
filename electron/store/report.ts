import type { ReportedProblem, StoreLog, StoreReport, Unsubscribe } from './types';

/** Collects what was found wrong in the folder, for whoever asks and whoever listens. */
export class ReportBook implements StoreReport {
  readonly problems: ReportedProblem[] = [];
  readonly #listeners = new Set<(problem: ReportedProblem) => void>();

  constructor(private readonly log: StoreLog) {}

  add(problem: ReportedProblem): void {
    // The log tells where, never what the document says.
    this.log.warn(`${problem.code} ${problem.path}: ${problem.message}`);
    this.problems.push(problem);
    for (const listener of this.#listeners) listener(problem);
  }

  subscribe(listener: (problem: ReportedProblem) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
