/** The ten questions, in the order in which they are asked. */
export const QUESTIONS = [
  'promises',
  'changed',
  'sources',
  'rejections',
  'time',
  'untouched',
  'reach',
  'offers',
  'disputes',
  'proposal',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** So long a review takes, in minutes. */
export const REVIEW_MINUTES = 30;

/** Where evidence stands; a screen makes an address of it. */
export type Place =
  | { to: 'promise'; commitment: string }
  | { to: 'period'; commitment: string; period: string }
  | { to: 'version'; proposal: string }
  | { to: 'statement'; statement: string }
  | { to: 'definition'; id: string }
  | { to: 'offer'; id: string }
  | { to: 'requests' }
  | { to: 'lead-import' }
  | { to: 'calendars' }
  | { to: 'resources' }
  | { to: 'agreement' }
  /** A lead where it is kept. */
  | { to: 'crm'; url: string }
  /** What the draft changes of a version, by its number. */
  | { to: 'changes'; version: number };

/** Words that may lead somewhere. */
export interface Said {
  text: string;
  place?: Place | undefined;
}

export interface AnswerTable {
  columns: { title: string; numeric: boolean }[];
  /** Cells of several parts are read with commas between. */
  rows: Said[][][];
  /** So many rows more than are shown. */
  more: number;
}

/** One answer with its evidence, in words. */
export interface Answer {
  question: Question;
  title: string;
  /** The answer in one or two sentences. */
  answer: string;
  /** Its figure in short, for a list of all; empty where there is none. */
  figure: string;
  /** Where the figures come from. */
  from: string;
  /** What could not be told, and where that is entered. */
  missing: Said[];
  tables: AnswerTable[];
  /** Where to look further. */
  places: Said[];
}

/** So many rows a table has on the screen and on paper: thirty minutes are soon over. */
const MOST_ROWS = 12;

/** A cell of one part. */
export const cell = (text: string | number, place?: Place): Said[] => [{ text: String(text), place }];

/** A table cut to what can be talked through. */
export function tableOf(
  columns: readonly (string | { n: string })[],
  rows: Said[][][],
  most = MOST_ROWS,
): AnswerTable[] {
  if (rows.length === 0) return [];
  // A column in which nothing stands says nothing.
  const told = columns.map((_, at) => rows.some((row) => row[at]?.some(({ text }) => text !== '')));
  return [
    {
      columns: columns
        .map((each) =>
          typeof each === 'string' ? { title: each, numeric: false } : { title: each.n, numeric: true },
        )
        .filter((_, at) => told[at]),
      rows: rows.slice(0, most).map((row) => row.filter((_, at) => told[at])),
      more: Math.max(0, rows.length - most),
    },
  ];
}
