import { compareKept, type KeptRecord, type RecordComparison } from '#shared/domain/diff/compare';

export interface CompareRequest {
  before: readonly KeptRecord[];
  after: readonly KeptRecord[];
  /** Names by id, as they are now. */
  names: ReadonlyMap<string, string>;
}

/** The comparison in a thread of its own: two long texts take their time. */
export class Comparing {
  compare({ before, after, names }: CompareRequest): RecordComparison[] {
    return compareKept(before, after, (id) => names.get(id));
  }
}
