import { Listeners } from './listeners';
import type { ReportedProblem, StoreLog, StoreReport, Unsubscribe } from './types';

/** Collects what was found wrong in the folder, for whoever asks and whoever listens. */
export class ReportBook implements StoreReport {
  readonly problems: ReportedProblem[] = [];
  readonly #listeners: Listeners<[ReportedProblem]>;

  constructor(private readonly log: StoreLog) {
    this.#listeners = new Listeners(log);
  }

  add(problem: ReportedProblem): void {
    // The log tells where, never what the document says.
    this.log.warn(`${problem.code} ${problem.path}: ${problem.message}`);
    this.problems.push(problem);
    this.#listeners.tell(problem);
  }

  subscribe(listener: (problem: ReportedProblem) => void): Unsubscribe {
    return this.#listeners.add(listener);
  }
}
