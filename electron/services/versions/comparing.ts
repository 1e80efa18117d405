import { CHANGE_WORDS } from '#shared/domain/diff/change-words';
import { compareKept, type KeptRecord, type RecordComparison } from '#shared/domain/diff/compare';
import type { Language } from '#shared/model/language';

export interface CompareRequest {
  before: readonly KeptRecord[];
  after: readonly KeptRecord[];
  /** Names by id, as they are now. */
  names: ReadonlyMap<string, string>;
  language: Language;
}

/** The comparison in a thread of its own: two long texts take their time. */
export class Comparing {
  compare({ before, after, names, language }: CompareRequest): RecordComparison[] {
    return compareKept(before, after, (id) => names.get(id), CHANGE_WORDS[language]);
  }
}
