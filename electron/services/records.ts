import type * as Y from 'yjs';
import { z } from 'zod';
import type { RecordSummary, RecordView } from '#shared/contract/records';
import { paragraph, richText } from '#shared/document/blocks';
import { mayDo } from '#shared/domain/acts/history';
import { commitmentProblems } from '#shared/domain/commitments/check';
import { offerStates } from '#shared/domain/offers/status';
import { statusOf } from '#shared/domain/signoff/versions';
import { touchpointProblem } from '#shared/domain/touchpoints/check';
import { bindingOf } from '#shared/model/binding/fields';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import type { Commitment } from '#shared/model/commitment';
import { newId, RecordId, slug } from '#shared/model/ids';
import { isKind, KINDS, type KindName } from '#shared/model/kinds';
import type { Language } from '#shared/model/language';
import { newDocument } from '#shared/model/new-document';
import type { Application } from './application';
import { fail } from './fail';
import { os } from './implement';
import { languageFor, writtenLanguage } from './language';
import { requireTaker } from './runs/taking';
import { withRunWords } from './runs/words';
import type { Session } from './session';
import { suggests } from './suggested/sources';
import { suggestChange } from './suggested/suggest';
import { type FoundTemplate, findTemplate, listTemplates } from './templates/find';
import { restsOn } from './templates/rests-on';
import { bringRoles } from './templates/roles';

/** Records as a whole: lists, views, new ones, and views put back. Editing goes through documents. */
export const recordsService = (app: Application) => ({
  list: os.records.list.handler(({ input }) =>
    withRunWords(app.session, list(app.session, input.kind, input.archived)),
  ),
  show: os.records.show.handler(({ input }) => show(app.session, input.id)),
  create: os.records.create.handler(async ({ input, context }) =>
    create(app.session, input, await writtenLanguage(app, context, input.language)),
  ),
  put: os.records.put.handler(({ input }) => put(app.session, input.view)),
  duplicate: os.records.duplicate.handler(({ input, context }) =>
    duplicate(app.session, input.id, languageFor(app, context)),
  ),
  remove: os.records.remove.handler(({ input }) => remove(app.session, input.id)),
  restore: os.records.restore.handler(({ input }) => app.session.store.documents.restore(input.id)),
});

/** Status word of each record that was ever proposed, and of each offer that was announced; the others are drafts. */
export function statusWords(session: Session): ReadonlyMap<string, string> {
  const { history } = session;
  const proposed = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  const now = session.now();
  const offers = [...offerStates(history, now.slice(0, 10))].map(([id, { status }]) => [id, status] as const);
  return new Map<string, string>([
    ...offers,
    ...[...proposed].map((id) => [id, statusOf(history, id, now).word] as const),
  ]);
}

export function list(session: Session, kind?: string, archived?: boolean): RecordSummary[] {
  const words = statusWords(session);
  return session.store.documents
    .list()
    .filter((record) => (kind ? record.kind === kind : isKind(record.kind) && KINDS[record.kind].listed))
    .filter((record) => archived === undefined || (record.archived ?? false) === archived)
    .map(({ id, kind: own, title, team, owner, tags, archived: away, updatedAt, readOnly }) => ({
      id,
      kind: own,
      title,
      status: words.get(id) ?? 'draft',
      updatedAt,
      team: team ?? null,
      owner: owner ?? null,
      tags: tags ?? [],
      archived: away ?? false,
      readOnly: readOnly ?? null,
    }))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? -1 : 1));
}

/**
 * Records in the working set. What is archived counts nowhere (not on Home, in checks, in responsibilities, in the
 * glossary or for leads) until it is brought back; lists and search show it to those who ask for it.
 */
export function inUse(session: Session, kind?: string): readonly RecordSummary[] {
  const all = allInUse(session);
  if (kind === undefined) return all;
  return isKind(kind) && KINDS[kind].listed
    ? all.filter((record) => record.kind === kind)
    : list(session, kind, false);
}

/** Days begin on a quarter of an hour everywhere: so long a status stands, if nobody signs. */
const SLOT_MS = 15 * 60_000;

interface KeptList {
  history: Session['history'];
  slot: number;
  records: readonly RecordSummary[];
}

const lists = new WeakMap<Session, { kept: KeptList | null }>();

/** Home alone asks for it several times: listed and sorted once, until a record or an act comes. */
function allInUse(session: Session): readonly RecordSummary[] {
  let own = lists.get(session);
  if (!own) {
    const made: { kept: KeptList | null } = { kept: null };
    session.store.documents.subscribeList(() => {
      made.kept = null;
    });
    lists.set(session, made);
    own = made;
  }
  const { history } = session;
  const slot = Math.floor(Date.parse(session.now()) / SLOT_MS);
  if (own.kept?.history !== history || own.kept.slot !== slot)
    own.kept = { history, slot, records: list(session, undefined, false) };
  return own.kept.records;
}

/** NOT_FOUND with the id when there is no such record. */
export function kindOfRecord(session: Session, id: string): KindName {
  const kind = session.store.documents.kindOf(id);
  if (!kind || !isKind(kind))
    throw fail('NOT_FOUND', `There is no record ${id} in this workspace.`, { record: id });
  return kind;
}

export async function show(session: Session, id: string): Promise<RecordView> {
  const kind = kindOfRecord(session, id);
  const { doc, updatedAt, schema, readOnly } = await session.store.documents.open(kind, id);
  const { view, conflicts, removals, lost } = readRecord(doc, KINDS[kind].schema);
  return {
    id,
    kind,
    updatedAt,
    schema,
    readOnly: readOnly ?? null,
    conflicts: conflicts.map(({ path, entries }) => ({
      path,
      values: entries.map(({ id: entry, value, author, at }) => ({ entry, value, author, at })),
    })),
    removals,
    lost,
    view: view as Record<string, unknown>,
  };
}

/** NOT_ALLOWED with words for the member who tried. */
export async function requireEditor(session: Session) {
  const me = await session.actor(undefined);
  if (!mayDo(session.history, me.id, 'edit'))
    throw fail('NOT_ALLOWED', `${me.name} may read and comment, not edit. Ask a lead of the team.`);
  return me;
}

/** A discussion is written by its own calls alone: only they can tell whose a message is. NOT_ALLOWED. */
export function requireWritable(kind: KindName, id: string): void {
  if (kind !== 'discussion' && kind !== 'suggested') return;
  throw fail(
    'NOT_ALLOWED',
    kind === 'suggested'
      ? 'What is suggested is changed by who suggests it, in the record itself.'
      : 'What is said about a record is changed by who said it, in the discussion itself.',
    {
      record: id,
    },
  );
}

/** A readable id from a title, unique among records of any kind and those that are `planned`. */
export function freshId(
  session: Session,
  title: string,
  kind: string,
  planned: ReadonlySet<string> = new Set(),
): string {
  const base = slug(title) || kind;
  const taken = (id: string): boolean => planned.has(id) || session.store.documents.has(id);
  let id = base;
  while (taken(id)) id = `${base.slice(0, 50)}-${newId(5)}`;
  return id;
}

interface NewRecord {
  kind: string;
  template?: string | undefined;
  title?: string | undefined;
  id?: string | undefined;
}

/** @param language of what the library's template says */
export async function create(
  session: Session,
  input: NewRecord,
  language: Language,
): Promise<{ id: string; kind: string }> {
  const me = await requireEditor(session);
  const { kind } = input;
  if (!isKind(kind) || !KINDS[kind].listed) {
    const known = Object.keys(KINDS).filter((name) => KINDS[name as KindName].listed);
    throw fail('INVALID', `There is no kind of record called ${kind}. Kinds: ${known.join(', ')}.`, {
      field: 'kind',
    });
  }
  if (kind === 'run')
    throw fail('INVALID', 'A run is started from a process in force, under Runs; it is not made empty.', {
      field: 'kind',
    });
  const template =
    input.template === undefined ? null : await templateFor(session, kind, input.template, language);
  const base = template?.view ?? {};
  const title = input.title ?? (typeof base.title === 'string' ? base.title : '');
  const parsed = KINDS[kind].schema.safeParse({
    ...defaults(kind, session, me),
    ...base,
    ...(template && (await restsOn(session, template.info.id))),
    title,
    template: template?.origin ?? null,
  });
  if (!parsed.success) throw viewFault(parsed.error, kind);
  if (template) await bringRoles(session, base, me.id, language);
  const id = input.id ?? freshId(session, title, kind);
  await session.store.documents.create(kind, id, newDocument(kind, parsed.data, me.id, session.now()));
  return { id, kind };
}

/** The template of that kind; INVALID with one line that lists those there are. */
async function templateFor(
  session: Session,
  kind: KindName,
  id: string,
  language: Language,
): Promise<FoundTemplate> {
  const found = await findTemplate(session, id, language);
  if (found?.info.kind === kind) return found;
  const known = (await listTemplates(session, language))
    .filter((each) => each.kind === kind && !each.retired)
    .map((each) => each.id);
  throw fail(
    'INVALID',
    `There is no template ${id} for a ${kind}. Templates: ${known.join(', ') || 'none'}.`,
    {
      field: 'template',
    },
  );
}

/** The two teams as templates name them: the first is the founder's. */
export function teamsOf(session: Session): { id: string; name: string }[] {
  return session.history.genesis?.teams ?? [];
}

/** Sensible beginnings: who makes it owns it, and both teams are its parties. */
function defaults(
  kind: KindName,
  session: Session,
  me: { id: string; team: string },
): Record<string, unknown> {
  const parties = teamsOf(session).map(({ id }) => id);
  if (kind === 'process') return { owner: me.id, team: me.team, parties };
  if (kind === 'agreement' || kind === 'touchpoint') return { owner: me.id, parties };
  if (kind === 'definition' || kind === 'playbook' || kind === 'offer') return { owner: me.id };
  return {};
}

/** The first fault of a view, with its field. */
function viewFault(error: z.ZodError, what: string) {
  const [first] = error.issues;
  const field = first?.path.map(String).join('.') ?? '';
  const keys = first?.code === 'unrecognized_keys' ? ` (${first.keys.join(', ')})` : '';
  return fail(
    'INVALID',
    `${what}: ${field ? `${field}: ` : ''}${first?.message ?? 'does not fit'}${keys}`,
    field ? { field } : {},
  );
}

const NOT_FIELDS = [
  'id',
  'kind',
  'updatedAt',
  'schema',
  'status',
  'readOnly',
  'conflicts',
  'removals',
  'lost',
];

/** Text given where rich text belongs: its paragraphs. Everything else passes as it is. */
function richFromWords(schema: z.ZodObject, view: Record<string, unknown>): Record<string, unknown> {
  const result = { ...view };
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const value = view[name];
    const bound = bindingOf(field);
    if (bound.binding === 'rich' && typeof value === 'string') {
      result[name] = richText(
        ...value
          .split(/\n\s*\n/)
          .filter((each) => each.trim())
          .map((each) => paragraph(each.trim())),
      );
    }
    if (bound.binding === 'list' && bound.item && Array.isArray(value)) {
      const { item } = bound;
      result[name] = value.map((each: unknown) =>
        typeof each === 'object' && each !== null
          ? richFromWords(item, { ...each, id: 'id' in each && each.id ? each.id : newId() })
          : each,
      );
    }
  }
  return result;
}

const Header = z.looseObject({ id: RecordId.optional(), kind: z.string().optional() });

/** A record from its view, or a view onto the record with its id: what is the same stays the same. */
export async function put(
  session: Session,
  input: unknown,
): Promise<{ id: string; kind: string; changed: boolean; suggested?: boolean }> {
  const me = await session.actor(undefined);
  const header = Header.safeParse(input);
  if (!header.success) throw viewFault(header.error, 'view');
  const existing = header.data.id ? session.store.documents.kindOf(header.data.id) : undefined;
  const kind = header.data.kind ?? existing;
  if (!kind || !isKind(kind)) {
    throw fail(
      'INVALID',
      kind ? `kind: there is no kind of record called ${kind}` : 'kind: say which kind of record this is',
      { field: 'kind' },
    );
  }
  requireWritable(kind, header.data.id ?? '');
  const suggested = existing !== undefined && suggests(session, me.id, kind);
  if (!suggested) await requireEditor(session);
  if (existing && existing !== kind)
    throw fail('INVALID', `kind: ${header.data.id} is a ${existing}, not a ${kind}`, { field: 'kind' });
  const { schema } = KINDS[kind];
  const fields = Object.fromEntries(
    Object.entries(header.data).filter(([name]) => !NOT_FIELDS.includes(name)),
  );
  const given = richFromWords(schema, fields);
  const parsed = (existing ? schema.partial() : schema).strict().safeParse(given);
  if (!parsed.success) throw viewFault(parsed.error, kind);
  // Defaults fill a new record; an existing one keeps what the view leaves out.
  const view = existing ? pick(parsed.data as Record<string, unknown>, Object.keys(given)) : parsed.data;
  checkLists(view, '');
  checkCommitments(view);
  if (kind === 'touchpoint') checkTouchpoint(view);
  checkRich(kind, view);
  const at = session.now();
  if (!existing) {
    const id = header.data.id ?? freshId(session, String((view as { title?: string }).title ?? ''), kind);
    await session.store.documents.create(kind, id, newDocument(kind, view, me.id, at));
    return { id, kind, changed: true };
  }
  const id = header.data.id as string;
  const write = (doc: Y.Doc) => writeRecord(doc, schema, view, { member: me.id, at });
  if (suggested) return { id, kind, changed: await suggestChange(session, id, me.id, write), suggested };
  if (kind === 'run') await requireTaker(session, id, me, (doc) => void write(doc));
  let changed = false;
  await session.store.documents.edit(id, 'put', (doc) => {
    changed = write(doc);
  });
  return { id, kind, changed };
}

const pick = (from: Record<string, unknown>, names: string[]) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

/** An id that stands twice in a list would make one item of two. */
function checkLists(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || ('type' in value && value.type === 'doc')) return;
  if (Array.isArray(value)) {
    const ids = value.flatMap((each: unknown) =>
      typeof each === 'object' && each !== null && 'id' in each ? [each.id] : [],
    );
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined)
      throw fail('INVALID', `${path}: the id ${String(twice)} stands twice`, { field: path });
  }
  for (const [name, each] of Object.entries(value)) checkLists(each, path ? `${path}.${name}` : name);
}

/** What the fields of a commitment say against each other. */
function checkCommitments(view: Record<string, unknown>): void {
  for (const [at, commitment] of ((view.commitments ?? []) as Commitment[]).entries()) {
    const [problem] = commitmentProblems(commitment);
    if (!problem) continue;
    const field = `commitments.${at}.${problem.field}`;
    throw fail('INVALID', `${field}: ${problem.message}`, { field });
  }
}

/** A rhythm that never comes to pass, or a meeting on no day. */
function checkTouchpoint(view: Record<string, unknown>): void {
  const problem = touchpointProblem(view as Parameters<typeof touchpointProblem>[0]);
  if (problem) throw fail('INVALID', `${problem.field}: ${problem.message}`, { field: problem.field });
}

/** Rich text that does not fit the document schema is refused before anything is written. */
function checkRich(kind: KindName, view: Record<string, unknown>): void {
  try {
    newDocument(kind, view, 'check', '1970-01-01T00:00:00.000Z');
  } catch (error) {
    throw fail(
      'INVALID',
      `${kind}: the text does not fit the document schema: ${error instanceof Error ? error.message : String(error)}`,
      { field: 'body' },
    );
  }
}

const COPY: Readonly<Record<Language, string>> = { en: 'copy', de: 'Kopie' };

async function duplicate(
  session: Session,
  id: string,
  language: Language,
): Promise<{ id: string; kind: string }> {
  const { kind, view } = await show(session, id);
  const title = `${String(view.title ?? '')} (${COPY[language]})`;
  // A copy is made to be worked on, even of what is archived.
  const { id: made } = await put(session, { ...view, kind, title, archivedAt: null });
  return { id: made, kind };
}

/** To the trash. NOT_ALLOWED for what was proposed or agreed: that is kept. */
export async function remove(session: Session, id: string): Promise<void> {
  await requireEditor(session);
  requireWritable(kindOfRecord(session, id), id);
  const word = statusWords(session).get(id);
  if (word && word !== 'draft' && word !== 'declined' && word !== 'withdrawn') {
    throw fail(
      'NOT_ALLOWED',
      word === 'proposed'
        ? 'This record is proposed: withdraw the proposal first.'
        : `This record is ${word}. What was agreed is kept: archive it to have it out of the way.`,
      { record: id },
    );
  }
  await session.store.documents.remove(id);
}
