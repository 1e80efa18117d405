import type { NameIn } from './names';

/** What every kind of frozen record is shown from. */
export interface FrozenProps {
  view: Record<string, unknown>;
  /** Names by id, as they were when it was frozen. */
  nameOf: NameIn;
}
