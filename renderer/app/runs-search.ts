export const RUN_VIEWS = ['list', 'board'] as const;
export type RunsView = (typeof RUN_VIEWS)[number];

/** What the address of the runs says; what is left out is as the screen begins. */
export interface RunsSearch {
  view?: RunsView;
  /** Only the runs of this process. */
  process?: string;
}

/** What is named in an address, without what is not known. */
export function runsSearch(search: Record<string, unknown>): RunsSearch {
  const view = RUN_VIEWS.find((each) => each === search['view']);
  const process = search['process'];
  return {
    ...(view && { view }),
    ...(typeof process === 'string' && process !== '' && { process }),
  };
}
