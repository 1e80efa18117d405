import { createHash } from 'node:crypto';
import { mayDo } from '#shared/domain/acts/history';
import { PRESETS } from '#shared/domain/leads/presets';
import { fingerprintParts, rememberedFor, type SavedMapping } from '#shared/domain/leads/remembered';
import { type DateOrder, Mapping, type Match } from '#shared/model/mapping';
import type { FoundColumns, UsualReading } from '../../measure/reading';
import { fail } from '../fail';
import { put } from '../records';
import type { Session } from '../session';

/** Every saved mapping, the one changed last first; what is no whole mapping is left out. */
export async function savedMappings(session: Session): Promise<SavedMapping[]> {
  const found: SavedMapping[] = [];
  for (const { id, updatedAt } of session.store.documents.list().filter(({ kind }) => kind === 'mapping')) {
    const parsed = Mapping.safeParse((await session.store.documents.view(id)).view);
    if (!parsed.success) continue;
    const { title, preset, fingerprint, columns, timeZone, dateOrder, match, reasons } = parsed.data;
    found.push({ id, title, preset, fingerprint, columns, timeZone, dateOrder, match, reasons, updatedAt });
  }
  return found.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

const fingerprintOf = ({ columns, preset }: FoundColumns): string =>
  createHash('sha256')
    .update(JSON.stringify(fingerprintParts(columns, preset)))
    .digest('hex');

/** The saved mapping for a file with such headings. */
export const savedFor = (saved: readonly SavedMapping[], file: FoundColumns) =>
  rememberedFor(saved, { ...file, fingerprint: fingerprintOf(file) });

export const usualReading = (
  { columns, timeZone, dateOrder, match, reasons }: SavedMapping,
  workspaceId: string,
): UsualReading => ({
  mapping: columns,
  timeZone,
  dateOrder,
  match: match && { ...match, workspaceId },
  reasons,
});

/** The saved mapping that somebody means by its id or title; null where the name is a system's. INVALID. */
export async function mappingNamed(session: Session, name: string): Promise<SavedMapping | null> {
  if (PRESETS.some((preset) => preset === name.toLowerCase())) return null;
  const saved = await savedMappings(session);
  const found =
    saved.find(({ id }) => id === name) ??
    saved.find(({ title }) => title.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const known = [...PRESETS, ...saved.map(({ id }) => id)].join(', ');
  throw fail('INVALID', `There is no mapping “${name}”. There are: ${known}. Or give a file with one.`, {
    field: 'mapping',
  });
}

/** How a file was read, as far as it is worth remembering. */
interface Read extends FoundColumns {
  mapping: Partial<Record<string, string>>;
  /** Left out where every time carries its own. */
  timeZone?: string | undefined;
  /** Left out where the file decided it. */
  dateOrder?: DateOrder | undefined;
  match: Match | null;
  reasons: Readonly<Record<string, string>>;
}

const SYSTEMS: Record<string, string> = { hubspot: 'HubSpot', salesforce: 'Salesforce' };

/** A short name for a file's kind: the system, else the file without its day and number. */
function titleFor(preset: string | null, file: string): string {
  const name = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const plain = name.replace(/[-_ .(]*\d[\d-_. )]*$/, '').trim() || name;
  const system = preset === null ? undefined : SYSTEMS[preset];
  return (system ? `${system}: ${plain}` : plain).slice(0, 80);
}

/**
 * Keeps how a file was read, for the next one with the same headings. Its id follows from the headings, so that two
 * devices begin the same record. Whoever may not edit imports without it.
 */
export async function rememberMapping(session: Session, read: Read, file: string): Promise<void> {
  const me = await session.me();
  if (!me || !mayDo(session.history, me.id, 'edit')) return;
  const fingerprint = fingerprintOf(read);
  const known = savedFor(await savedMappings(session), read);
  const id = known?.exact ? known.mapping.id : `mapping-${fingerprint.slice(0, 16)}`;
  const kept = session.store.documents.has(id);
  await put(session, {
    id,
    kind: 'mapping',
    ...(kept ? {} : { title: titleFor(read.preset, file) }),
    preset: read.preset ?? '',
    fingerprint,
    columns: read.mapping,
    ...(read.timeZone === undefined ? {} : { timeZone: read.timeZone }),
    ...(read.dateOrder === undefined ? {} : { dateOrder: read.dateOrder }),
    ...(read.match === null ? {} : { match: read.match }),
    ...(Object.keys(read.reasons).length === 0 ? {} : { reasons: { ...read.reasons } }),
  });
}
