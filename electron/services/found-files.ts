import { relative, sep } from 'node:path';
import type { FoundFile } from '#shared/contract/workspace';
import type { ReportedProblem } from '../store/types';
import type { Session } from './session';

/** What was done about a problem that the store reported. */
function outcome({ code, quarantined, restoredFrom }: ReportedProblem): FoundFile['what'] {
  if (code === 'CORRUPT')
    return restoredFrom !== undefined ? 'restored' : quarantined !== undefined ? 'quarantined' : 'altered';
  const others = {
    UNREADABLE: 'unreadable',
    DUPLICATE: 'duplicate',
    LEFTOVER: 'leftover',
    FOREIGN: 'foreign',
  } as const;
  return others[code];
}

/** Files of the open workspace that are not as they should be, and what was done: damaged ones, then newer ones. */
export function foundFiles({ store }: Session): FoundFile[] {
  const inside = (path: string) => relative(store.dir, path).split(sep).join('/');
  const damaged = store.report.problems.map(
    (problem): FoundFile => ({
      file: inside(problem.path),
      what: outcome(problem),
      record: problem.record ?? null,
      kept: problem.quarantined === undefined ? null : inside(problem.quarantined),
      backup: problem.restoredFrom ?? null,
      detail: problem.message,
    }),
  );
  const newer = store.documents.list().flatMap(({ id, kind, readOnly }): FoundFile[] => {
    if (readOnly === undefined) return [];
    const file = `docs/${kind}/${id}.json`;
    return [{ file, what: 'newer', record: id, kept: null, backup: null, detail: readOnly }];
  });
  return [...damaged, ...newer];
}
