import { withoutGuidance } from '#shared/document/guidance';
import { publicHolidays } from '#shared/domain/calendar/holidays';
import { type OpenConflict, openConflicts } from '#shared/domain/signoff/hints';
import type { ManifestEntry } from '#shared/model/acts';
import { Calendar } from '#shared/model/calendar';
import { withoutFiling } from '#shared/model/filing';
import { isKind, KINDS, type KindName } from '#shared/model/kinds';
import { blobsOf, linksOf } from '#shared/model/links';
import { spokenLanguage } from '../measure/speaking';
import { canonicalBytes } from './acts/codec';
import { fail } from './fail';
import { sha256 } from './keys/ed25519';
import { namesOf } from './names';
import { kindOfRecord, show } from './records';
import type { Session } from './session';

/**
 * What a proposal keeps of one record, as canonical JSON in a blob. It never migrates: `schema` says with
 * which version of the kind's schema it was written, and every old schema stays readable.
 */
export interface FrozenContent {
  v: 1;
  id: string;
  kind: KindName;
  schema: number;
  title: string;
  view: Record<string, unknown>;
  /** Of a calendar: the public holidays as they were understood when it was frozen. */
  holidays?: { date: string; title: string }[];
}

export interface Frozen {
  entry: ManifestEntry;
  content: FrozenContent;
}

/** Years of holidays that are frozen with a calendar: one back for late periods, three on for the term. */
const HOLIDAY_YEARS = [-1, 3] as const;

function contentOf(
  kind: KindName,
  id: string,
  schema: number,
  view: Record<string, unknown>,
  year: number,
): FrozenContent {
  const content: FrozenContent = {
    v: 1,
    id,
    kind,
    schema,
    title: String(view.title ?? ''),
    view: withoutGuidance(withoutFiling(view)),
  };
  if (kind !== 'calendar') return content;
  const region = Calendar.shape.holidays.safeParse(view.holidays);
  const holidays =
    region.success && region.data
      ? publicHolidays(region.data, year + HOLIDAY_YEARS[0], year + HOLIDAY_YEARS[1])
      : [];
  return { ...content, holidays: holidays.map(({ date, title }) => ({ date: String(date), title })) };
}

/** Everything an agreement's figures rest on beside what it names: calendars, column mappings, reasons and roles. */
function groundsOf(session: Session, kind: KindName): string[] {
  const kinds =
    kind === 'agreement'
      ? ['calendar', 'mapping', 'workspace']
      : kind === 'process' || kind === 'playbook'
        ? ['workspace']
        : [];
  return session.store.documents
    .list()
    .filter((record) => kinds.includes(record.kind))
    .map(({ id }) => id)
    .sort();
}

/** The record and all it depends on, directly or not; the record first, each once. */
async function closure(session: Session, id: string): Promise<string[]> {
  const found: string[] = [];
  const queue = [id, ...groundsOf(session, kindOfRecord(session, id))];
  while (queue.length > 0) {
    const next = queue.shift() as string;
    if (found.includes(next) || !session.store.documents.has(next)) continue;
    found.push(next);
    const kind = kindOfRecord(session, next);
    // What a dependency itself rests on counts too: a process of the agreement links a definition.
    const { view } = await session.store.documents.view(next);
    if (kind !== 'workspace')
      queue.push(...linksOf(view).filter((link) => session.store.documents.has(link)));
  }
  return found;
}

export interface FrozenSet {
  frozen: Frozen[];
  attachments: ManifestEntry[];
  /** Unresolved conflicts among what would be frozen. */
  conflicts: OpenConflict[];
}

/** The content of a record and of all it depends on, as a proposal would freeze it now. Writes nothing. */
export async function freeze(session: Session, id: string): Promise<FrozenSet> {
  const frozen: Frozen[] = [];
  const attachments = new Map<string, ManifestEntry>();
  const conflicts: OpenConflict[] = [];
  const year = Number(session.now().slice(0, 4));
  const nameOf = await namesOf(session);
  for (const each of await closure(session, id)) {
    const { kind, view, schema, ...undecided } = await show(session, each);
    if (!isKind(kind)) continue;
    const content = contentOf(kind, each, Math.max(schema, 1), view, year);
    conflicts.push(
      ...openConflicts(
        { id: each, kind, title: content.title },
        { view, ...undecided },
        nameOf,
        spokenLanguage(),
      ),
    );
    frozen.push({
      entry: { id: each, kind, title: content.title, contentHash: sha256(canonicalBytes(content)) },
      content,
    });
    for (const { hash, name } of blobsOf(view)) {
      attachments.set(hash, { id: hash, kind: 'attachment', title: name, contentHash: hash });
    }
  }
  return { frozen, attachments: [...attachments.values()], conflicts };
}

/** Keeps what is frozen as blobs; resolves with the manifest once all of it is durable. */
export async function keepFrozen(
  session: Session,
  { frozen, attachments }: FrozenSet,
): Promise<ManifestEntry[]> {
  for (const { content, entry } of frozen) {
    const hash = await session.store.blobs.put(canonicalBytes(content));
    if (hash !== entry.contentHash)
      throw fail('CONFLICT', `${content.title} changed while it was proposed. Try again.`, {
        record: content.id,
      });
  }
  for (const { contentHash, title } of attachments) {
    if (!(await session.store.blobs.has(contentHash))) {
      throw fail(
        'NOT_FOUND',
        `The attachment ${title || contentHash.slice(0, 8)} is missing. Remove it from the text, or bring it back.`,
      );
    }
  }
  return [...frozen.map(({ entry }) => entry), ...attachments];
}

/** Frozen content by its hash; the blob store checks the hash. */
export async function readFrozen(session: Session, hash: string): Promise<FrozenContent> {
  const content = JSON.parse(new TextDecoder().decode(await session.store.blobs.get(hash))) as FrozenContent;
  if (content.v !== 1 || !isKind(content.kind))
    throw fail('NEWER', 'This version was frozen by a newer Accord. Update Accord to see it.');
  return content;
}

export const schemaOfKind = (kind: KindName) => KINDS[kind].schema;
