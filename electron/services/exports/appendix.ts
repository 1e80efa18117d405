import type { ExportRecord } from '#shared/export/bundle';
import { titleOf } from '#shared/export/bundle';
import { linksOf } from '#shared/model/links';
import { kindOfRecord } from '../records';
import type { Session } from '../session';

/**
 * The definitions that records rest on, directly or through other definitions, and that are not among them: in the
 * order of the alphabet.
 */
export async function definitionsBehind(
  session: Session,
  records: readonly ExportRecord[],
  load: (id: string) => Promise<ExportRecord>,
): Promise<ExportRecord[]> {
  const known = new Set(records.map(({ id }) => id));
  const found: ExportRecord[] = [];
  const open = records.flatMap(({ view }) => linksOf(view));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (known.has(id) || !session.store.documents.has(id)) continue;
    known.add(id);
    if (kindOfRecord(session, id) !== 'definition') continue;
    const definition = await load(id);
    found.push(definition);
    open.push(...linksOf(definition.view));
  }
  return found.sort((a, b) => titleOf(a).localeCompare(titleOf(b)));
}
