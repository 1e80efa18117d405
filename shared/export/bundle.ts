import type { DecisionLine } from '#shared/contract/discussion';
import type { MeasuredCommitment, Measurement } from '#shared/contract/leads';
import type { Review } from '#shared/contract/review';
import type { ChangeInWords, Version } from '#shared/contract/signoff';
import type { ShownStatement } from '#shared/contract/statements';
import type { DiagramLayout } from '#shared/domain/diagram/layout';
import type { ThreadState } from '#shared/domain/discussion/threads';
import type { Annotation } from '#shared/model/discussion';
import type { House } from '#shared/model/house';
import type { Language } from '#shared/model/language';

export type Paper = 'A4' | 'Letter';

/** Where the shown content of a record comes from. */
export type ContentSource =
  /** The draft as it stands. */
  | { from: 'draft' }
  /** What a version of the record itself froze. */
  | { from: 'version' }
  /** What a version in force of another record froze along with itself. */
  | { from: 'covering'; record: string; title: string; number: number | null };

/** What of a measurement goes on paper: counted now, or frozen by a statement. */
export interface Figures extends Pick<Measurement, 'at'> {
  commitments: readonly Omit<MeasuredCommitment, 'course'>[];
}

/** A statement of figures, as it stands at the head of its agreement. */
export type StatementHead = Pick<
  ShownStatement,
  'from' | 'to' | 'cutOff' | 'by' | 'at' | 'acknowledged' | 'waitingFor'
> &
  Pick<ShownStatement['content'], 'imports'>;

/** One record as it goes on paper. `view` has the fields of the kind's schema. */
export interface ExportRecord {
  id: string;
  kind: string;
  view: Record<string, unknown>;
  /** Status word of the design for the content shown. */
  status: string;
  source: ContentSource;
  /** The version that the content belongs to; null for a draft that was never proposed. */
  version: Version | null;
  /** What the draft changes against the version shown; empty when nothing, or when the draft is shown. */
  changes: readonly ChangeInWords[];
  /** Of a process: its steps as a picture, once that is laid out. */
  diagram?: DiagramLayout;
  /** Of a touchpoint: the day of the meeting whose minutes are asked for. */
  meeting?: string;
  /** Figures of an agreement. */
  measurement?: Figures;
  /** Of an agreement that is shown with the figures of a statement. */
  statement?: StatementHead;
  /** Of an agreement whose review is shown in place of itself. */
  review?: Review;
  /** What was decided in talking about it, oldest first. */
  decisions?: readonly DecisionLine[];
  /** What is said about it and its parts; only where comments go along. */
  threads?: readonly ThreadState[];
  /** Of an agreement: words on stretches of time, by their first day. */
  annotations?: readonly Annotation[];
}

/** Where a chapter stands in its playbook's tree. */
export interface ChapterPlace {
  /** 1 at the top, and where nothing is said. */
  depth?: number;
  /** `2.1.3`; left out, the chapter bears no number. */
  number?: string;
}

/** One chapter of a playbook: a record, or text of its own. */
export type BundleChapter = ChapterPlace &
  ({ id: string; record: ExportRecord } | { id: string; title: string; body: unknown });

/** What is asked for, in order. A playbook brings its chapters in reading order; other records stand for themselves. */
export interface BundlePart {
  record: ExportRecord;
  /** Of a playbook. */
  chapters?: readonly BundleChapter[];
}

export interface BundleTeam {
  id: string;
  name: string;
  /** One to three letters that stand for the team beside its name. */
  mark: string;
  colour: string;
}

export interface ExportFont {
  family: string;
  style: 'normal' | 'italic';
  /** As in CSS: 400. */
  weight: number;
  /** woff2 as base64. */
  data: string;
  unicodeRange: string;
}

/** Everything a document is made of. Nothing in it is fetched later. */
export interface Bundle {
  title: string;
  workspace: string;
  teams: readonly BundleTeam[];
  parts: readonly BundlePart[];
  /** The matrix of who does what in all processes, and nothing else of them. */
  only?: 'responsibilities' | undefined;
  /** Definitions that the parts rest on and that are not among them, for the end of the document. */
  appendix?: readonly ExportRecord[];
  /** Names of members, teams, roles and records by id. */
  names: Readonly<Record<string, string>>;
  /** Team of a role or member by its id, where it has one. */
  teamOf: Readonly<Record<string, string>>;
  /** ISO 8601 UTC. */
  generatedAt: string;
  /** IANA zone that moments are written in. */
  timeZone: string;
  paper: Paper;
  /** What the document is told in; English where nothing is said. */
  language?: Language;
  /** How the workspace's documents look; as they come where nothing was set. */
  house?: House;
  fonts: readonly ExportFont[];
  /** Pictures by the hash of their blob, as `data:` addresses. */
  pictures: Readonly<Record<string, string>>;
}

/** The records of a bundle in reading order, playbooks before their chapters. */
export function recordsOf({ parts }: Pick<Bundle, 'parts'>): ExportRecord[] {
  return parts.flatMap(({ record, chapters = [] }) => [
    record,
    ...chapters.flatMap((chapter) => ('record' in chapter ? [chapter.record] : [])),
  ]);
}

/** Those, and what stands in the appendix. */
export const allRecordsOf = (bundle: Pick<Bundle, 'parts' | 'appendix'>): ExportRecord[] => [
  ...recordsOf(bundle),
  ...(bundle.appendix ?? []),
];

/** @see Bundle.language */
export const languageOf = ({ language = 'en' }: Pick<Bundle, 'language'>): Language => language;

/** The line at the foot of every page: the house's, then the document's title. */
export const footOf = ({ house, title }: Pick<Bundle, 'house' | 'title'>): string =>
  [house?.footer.trim(), title].filter(Boolean).join(' · ');

/** Whether a bundle is nothing but the minutes of one meeting. */
export const isMinutes = ({ parts: [first, ...others] }: Pick<Bundle, 'parts'>): boolean =>
  others.length === 0 && first?.record.meeting !== undefined;

/** Kinds that nobody signs: they carry no status, and no word across their pages. */
const UNSIGNED: ReadonlySet<string> = new Set(['touchpoint', 'run']);

export const isSigned = ({ kind }: Pick<ExportRecord, 'kind'>): boolean => !UNSIGNED.has(kind);

/** True where both sides are bound by what is shown. */
export const isInForce = (record: ExportRecord): boolean => record.status === 'in force';

export const titleOf = (record: ExportRecord): string =>
  typeof record.view['title'] === 'string' ? record.view['title'].trim() : '';
