import { ORPCError } from '@orpc/server';
import { paragraph, richText } from '#shared/document/blocks';
import { treeOf } from '#shared/domain/playbook/tree';
import {
  allRecordsOf,
  type Bundle,
  type BundleChapter,
  type BundlePart,
  type ExportRecord,
  recordsOf,
  titleOf,
} from '#shared/export/bundle';
import { tellIn } from '#shared/export/language';
import { lenient } from '#shared/export/lenient';
import { meetingTitle } from '#shared/export/told/touchpoint';
import { words } from '#shared/export/words';
import type { ExportWords } from '#shared/export/words/shape';
import { isKind, KINDS } from '#shared/model/kinds';
import { Touchpoint } from '#shared/model/touchpoint';
import { spokenLanguage } from '../../measure/speaking';
import type { Application } from '../application';
import { discussionOf } from '../discussion/read';
import { fail } from '../fail';
import { houseOf } from '../house-style';
import { measureAgreement } from '../measure';
import { namesOf, workspaceView } from '../names';
import { kindOfRecord } from '../records';
import type { Session } from '../session';
import { statementOf } from '../statements';
import { teamZone } from '../team-zone';
import { definitionsBehind } from './appendix';
import { fontsFor } from './fonts';
import { dataAddress, picturesOf, type StoredPicture } from './pictures';
import { quarterWords, withReview } from './review';
import { type StatementForPaper, statementTitle, withStatement } from './statement';
import { Versions } from './versions';

export interface Asked {
  ids: readonly string[];
  paper: 'A4' | 'Letter';
  title?: string | undefined;
  /** An instant, or a date that stands for its end. */
  at?: string | undefined;
  /** Of a touchpoint: the day of the meeting whose minutes are wanted. */
  meeting?: string | undefined;
  /** Whether what is said about the records goes along. */
  comments?: boolean | undefined;
  /** The matrix of these processes alone. */
  only?: 'responsibilities' | undefined;
  /** A statement whose figures are shown in place of today’s; its agreement must be asked for. */
  statement?: string | undefined;
  /** A quarter whose review is shown in place of the agreement that is asked for. */
  review?: { quarter: string; at: string } | undefined;
  /** Stops between two records. */
  signal?: AbortSignal;
  /** Whether definitions that the records rest on stand at the end: on paper, where nobody can follow a link. */
  appendix?: boolean;
}

export interface Collected {
  bundle: Bundle;
  pictures: StoredPicture[];
  /** As of when it tells how things stand, ISO 8601 UTC. */
  at: string;
}

/** The instant that an export speaks of; INVALID for what is no time. */
function instantOf(session: Session, at: string | undefined): string {
  if (at === undefined) return session.now();
  const time = new Date(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T23:59:59.999Z` : at);
  if (Number.isNaN(time.getTime()))
    throw fail('INVALID', `“${at}” is no date or time. Write it like 2026-05-03.`, { field: 'at' });
  return time.toISOString();
}

/** Figures of an agreement; none for a draft that cannot be measured yet, or where no lead was ever imported. */
async function measured(
  app: Application,
  record: ExportRecord,
  at: string | undefined,
): Promise<ExportRecord> {
  if (record.kind !== 'agreement') return record;
  try {
    const measurement = await measureAgreement(app, { id: record.id, at });
    const told = measurement.commitments.some(({ periods }) =>
      periods.some(({ status }) => status !== 'no data'),
    );
    return told ? { ...record, measurement } : record;
  } catch (error) {
    if (error instanceof ORPCError && (error.code === 'INVALID' || error.code === 'NOT_ALLOWED'))
      return record;
    throw error;
  }
}

/** With what was decided in talking about it, and what was noted on its figures. */
async function withSaid(session: Session, record: ExportRecord, comments: boolean): Promise<ExportRecord> {
  const { decisions, annotations, threads } = await discussionOf(session, record.id);
  return {
    ...record,
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(annotations.length > 0 ? { annotations } : {}),
    ...(comments && threads.length > 0 ? { threads } : {}),
  };
}

/** What documents say of their own, in the language of the export. */
const say = <T>(tell: (said: ExportWords) => T): T => tellIn(spokenLanguage(), () => tell(words()));

/** A chapter that says why it shows nothing. */
const silent = (id: string, title: string, why: (said: ExportWords) => string) => ({
  id,
  title: title || say(({ untitled }) => untitled),
  body: richText(paragraph(say(why))),
});

/** A record as a part of a document; a playbook with its chapters in reading order. */
export async function partOf(
  session: Session,
  record: ExportRecord,
  load: (id: string) => Promise<ExportRecord>,
): Promise<BundlePart> {
  if (record.kind !== 'playbook') return { record };
  const view = lenient(KINDS.playbook.schema, record.view);
  const chapters: BundleChapter[] = [];
  for (const { item, depth, number } of treeOf(view.chapters ?? [])) {
    const { id, title = '', record: target, body } = item;
    const place = { depth, number };
    if (!target) chapters.push({ id, title, body, ...place });
    else if (target === record.id)
      chapters.push({ ...silent(id, title, (said) => said.holdsItself), ...place });
    else if (!session.store.documents.has(target))
      chapters.push({ ...silent(id, title, (said) => said.gone), ...place });
    else if (kindOfRecord(session, target) === 'playbook') {
      const name = (await session.store.documents.view(target)).view['title'];
      const own = typeof name === 'string' && name ? name : say(({ untitled }) => untitled);
      chapters.push({ ...silent(id, title || own, (said) => said.holdsPlaybook(own)), ...place });
    } else chapters.push({ id, record: await load(target), ...place });
  }
  return { record, chapters };
}

/** Names of everybody and everything, as the document needs them by id; frozen titles where those are shown. */
export async function namesFor(
  session: Session,
  records: readonly ExportRecord[],
): Promise<Pick<Bundle, 'names' | 'teamOf'>> {
  const nameOf = await namesOf(session);
  const view = await workspaceView(session);
  const { members, genesis } = session.history;
  const ids = [
    ...session.store.documents.list().map(({ id }) => id),
    ...(genesis?.teams ?? []).map(({ id }) => id),
    ...members.keys(),
    ...(view?.roles ?? []).map(({ id }) => id),
  ];
  const names = Object.fromEntries(ids.flatMap((id) => (nameOf(id) ? [[id, nameOf(id) ?? '']] : [])));
  const teamOf = Object.fromEntries(
    (view?.roles ?? []).flatMap(({ id, team }) => (team ? [[id, team]] : [])),
  );
  for (const record of records) if (titleOf(record)) names[record.id] = titleOf(record);
  return { names, teamOf };
}

/** The title of a document of several records: that of the playbook or agreement among them. */
function titleFor(parts: readonly BundlePart[], asked: string | undefined): string {
  const leading =
    parts.find(({ record }) => record.kind === 'playbook') ??
    parts.find(({ record }) => record.kind === 'agreement') ??
    parts[0];
  return asked?.trim() || (leading ? nameOfPart(leading.record) : '') || say(({ untitled }) => untitled);
}

/** Minutes are called by the touchpoint and the day. */
const nameOfPart = (record: ExportRecord): string =>
  record.meeting === undefined ? titleOf(record) : meetingTitleOf(record, record.meeting);

const meetingTitleOf = ({ view }: ExportRecord, meeting: string): string =>
  say(() => meetingTitle(Touchpoint.parse(view), meeting));

/** A touchpoint as the minutes of one meeting; INVALID for another record. */
function ofMeeting(record: ExportRecord, meeting: string | undefined): ExportRecord {
  if (meeting === undefined) return record;
  if (record.kind !== 'touchpoint')
    throw fail('INVALID', `A ${record.kind} has no meetings.`, { record: record.id, field: 'meeting' });
  return { ...record, meeting };
}

const ownTitle = ({ only, review }: Asked, statement: StatementForPaper | null): string | undefined =>
  say((said) =>
    only
      ? said.responsibilities
      : review
        ? said.reviewOf(quarterWords(review.quarter))
        : statement
          ? statementTitle(statement)
          : undefined,
  );

/** INVALID for a matrix of what has no steps. */
function requireProcesses(session: Session, ids: readonly string[]): void {
  const other = ids.find((id) => kindOfRecord(session, id) !== 'process');
  if (other !== undefined)
    throw fail('INVALID', `${other} is no process; only these have responsibilities.`, { record: other });
}

/** Each id once. NOT_FOUND and INVALID for what cannot be exported. */
export function checkedIds(session: Session, given: readonly string[]): string[] {
  const ids = [...new Set(given)];
  for (const id of ids) {
    const kind = kindOfRecord(session, id);
    if (!isKind(kind) || !KINDS[kind].listed) {
      throw fail('INVALID', `${id} is part of the settings (${kind}); it is not exported by itself.`, {
        record: id,
      });
    }
  }
  return ids;
}

/**
 * Everything that an export holds: the records with the content that counts, who signed them, the figures,
 * names, pictures and fonts. NOT_FOUND and INVALID for what cannot be exported.
 *
 * @param onRecord told before each record, how many were read of all that were named
 */
export async function collect(
  app: Application,
  asked: Asked,
  onRecord?: (done: number, all: number) => void,
): Promise<Collected> {
  const { session } = app;
  const ids = checkedIds(session, asked.ids);
  if (asked.only) requireProcesses(session, ids);
  const statement = asked.statement === undefined ? null : await statementOf(session, asked.statement);
  if (statement && !ids.includes(statement.record))
    throw fail('INVALID', `The statement is about ${statement.record}. Name that agreement.`, {
      field: 'statement',
    });
  const at = statement?.cutOff ?? asked.review?.at ?? instantOf(session, asked.at);
  const versions = new Versions(session, at);
  const read = async (id: string) => {
    const record = await versions.record(id);
    if (asked.review && asked.ids.includes(id)) return withReview(app, record, asked.review, asked.signal);
    const told =
      statement?.record === id
        ? say(() => withStatement(record, statement))
        : await measured(app, record, asked.at);
    return withSaid(session, told, asked.comments === true);
  };
  // A record is a chapter of one playbook and of another, and stands for itself as well.
  const known = new Map<string, ReturnType<typeof read>>();
  const load = (id: string) => {
    asked.signal?.throwIfAborted();
    const record = known.get(id) ?? read(id);
    known.set(id, record);
    return record;
  };
  const parts: BundlePart[] = [];
  for (const [done, id] of ids.entries()) {
    onRecord?.(done, ids.length);
    parts.push(await partOf(session, ofMeeting(await load(id), asked.meeting), load));
  }
  const appendix = asked.appendix
    ? await definitionsBehind(session, recordsOf({ parts }), (id) => versions.record(id))
    : [];
  const records = allRecordsOf({ parts, appendix });
  const pictures = await picturesOf(
    session,
    records.map(({ view }) => view),
  );
  const view = await workspaceView(session);
  const { genesis } = session.history;
  const looks = new Map((view?.teams ?? []).map((team) => [team.id, team]));
  const written = {
    title: titleFor(parts, asked.title ?? ownTitle(asked, statement)),
    workspace: genesis?.name ?? '',
    teams: (genesis?.teams ?? []).map(({ id, name }) => ({
      id,
      name: looks.get(id)?.title || name,
      mark: looks.get(id)?.mark ?? '',
      colour: looks.get(id)?.colour ?? 'gray',
    })),
    parts,
    ...(asked.only ? { only: asked.only } : {}),
    ...(appendix.length > 0 ? { appendix } : {}),
    ...(await namesFor(session, records)),
    generatedAt: session.now(),
    timeZone: await teamZone(session),
    paper: asked.paper,
    language: spokenLanguage(),
    house: await houseOf(session),
  };
  const bundle: Bundle = {
    ...written,
    fonts: await fontsFor(JSON.stringify(written)),
    pictures: Object.fromEntries(pictures.map((picture) => [picture.hash, dataAddress(picture)])),
  };
  return { bundle, pictures, at };
}
