/** What rules ask about one run beyond its own words. */
export interface RunFacts {
  /** The step it stands at, where its deadline passed: its visit, its title, and the day it was due. */
  late: { visit: string; title: string; dueOn: string } | null;
  /** Evidence whose file is not here: the visit, and the file's name. */
  missing: { visit: string; name: string }[];
}

/** What rules ask about runs; plain objects, for they are compared as JSON. */
export interface RunsFacts {
  runs: Readonly<Record<string, RunFacts>>;
  /** Of each process that is switched on: the day of the last run that was called for and not started, and how many. */
  notStarted: Readonly<Record<string, { day: string; count: number }>>;
  /** Processes that were switched on long ago, and never run. */
  neverRun: readonly string[];
}

export const NO_RUNS: RunsFacts = { runs: {}, notStarted: {}, neverRun: [] };
