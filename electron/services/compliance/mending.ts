import { isDeepStrictEqual } from 'node:util';
import { type CheckedRecord, findingKey, type Mend } from '#shared/domain/compliance/rule';
import { writeRecord } from '#shared/model/binding/write';
import { newId } from '#shared/model/ids';
import { KINDS } from '#shared/model/kinds';
import type { Application } from '../application';
import { fail } from '../fail';
import { kindOfRecord, requireEditor, show } from '../records';
import type { Session } from '../session';
import { look, ruleNamed } from './look';

interface Place {
  rule: string;
  record: string;
  path: string | null;
}

/** What takes a mend back: the fields as they were, as long as they are what the mend made of them. */
interface Undo {
  record: string;
  before: Mend;
  after: Mend;
}

/** So many mends can be taken back. */
const KEPT = 50;
const undos = new WeakMap<Session, Map<string, Undo>>();

const pick = (view: Record<string, unknown>, like: Mend): Mend =>
  Object.fromEntries(Object.keys(like).map((name) => [name, view[name]]));

async function asChecked(session: Session, id: string): Promise<CheckedRecord> {
  const { kind, view, conflicts } = await show(session, id);
  return {
    id,
    kind,
    title: String(view.title ?? ''),
    view,
    conflicts: conflicts.map(({ path }) => path),
  } as unknown as CheckedRecord;
}

/** What one click would change; null where it is for a person to say. */
export async function mendOf(
  session: Session,
  { rule, record, path }: Place,
  me: string,
): Promise<Mend | null> {
  const { mendNow, of } = ruleNamed(rule);
  const kind = kindOfRecord(session, record);
  if (!mendNow || !of.includes(kind)) return null;
  return mendNow(await asChecked(session, record), { path, me });
}

async function write(session: Session, id: string, fields: Mend, me: string): Promise<void> {
  const kind = kindOfRecord(session, id);
  await session.store.documents.edit(id, 'mend', (doc) => {
    writeRecord(doc, KINDS[kind].schema, fields, { member: me, at: session.now() });
  });
}

/** Mends what a rule finds at a place. CONFLICT where it finds nothing there, INVALID where one click is not enough. */
export async function mend(app: Application, place: Place): Promise<{ undo: string }> {
  const { session } = app;
  const me = await requireEditor(session);
  const { findings, waived } = await look(app, { rules: [place.rule] });
  if (![...findings, ...waived].some((finding) => findingKey(finding) === findingKey(place)))
    throw fail('CONFLICT', 'This is mended already.', { record: place.record });
  const fields = await mendOf(session, place, me.id);
  if (!fields)
    throw fail('INVALID', 'This one is for a person to mend: there is more than one way.', {
      record: place.record,
    });
  const before = pick((await show(session, place.record)).view, fields);
  await write(session, place.record, fields, me.id);
  const after = pick((await show(session, place.record)).view, fields);
  const own = undos.get(session) ?? new Map<string, Undo>();
  undos.set(session, own);
  const [oldest] = own.keys();
  if (own.size >= KEPT && oldest) own.delete(oldest);
  const undo = newId();
  own.set(undo, { record: place.record, before, after });
  return { undo };
}

/** Takes a mend back. NOT_FOUND for an old one, CONFLICT where somebody has changed the same fields since. */
export async function undoMend(app: Application, { undo }: { undo: string }): Promise<void> {
  const { session } = app;
  const me = await requireEditor(session);
  const kept = undos.get(session)?.get(undo);
  if (!kept) throw fail('NOT_FOUND', 'This can no longer be taken back here; the record’s own history can.');
  const now = pick((await show(session, kept.record)).view, kept.after);
  if (!isDeepStrictEqual(now, kept.after))
    throw fail('CONFLICT', 'Somebody has changed this since; it was left as it is now.', {
      record: kept.record,
    });
  await write(session, kept.record, kept.before, me.id);
  undos.get(session)?.delete(undo);
}
