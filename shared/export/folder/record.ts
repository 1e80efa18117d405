import { stringify } from 'yaml';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { linkedBlock } from '#shared/model/links';
import { textsApart } from '#shared/model/texts';
import type { ExportRecord } from '../bundle';
import { headingOf } from '../told/blocks';
import { toldRecord } from '../told/record';
import { words as say } from '../words';
import type { FolderPlaces } from './inline';
import { folderText } from './text';

/** Written into every file; what a later program writes differently gets the next number. */
export const FOLDER_VERSION = 1;

/** A record as it stands now. */
export interface FolderRecord {
  id: string;
  kind: string;
  view: Record<string, unknown>;
}

export interface FolderNames {
  /** Names of members, teams, roles and records by id. */
  names: Readonly<Record<string, string>>;
  teamOf: Readonly<Record<string, string>>;
  timeZone: string;
}

const FOLDERS: Readonly<Record<string, string>> = {
  process: 'processes',
  agreement: 'agreements',
  definition: 'definitions',
  playbook: 'playbooks',
  touchpoint: 'touchpoints',
  run: 'runs',
};

/** Where a record lies in the folder, with forward slashes. */
export const folderPath = ({ id, kind }: Pick<FolderRecord, 'id' | 'kind'>): string =>
  `${FOLDERS[kind] ?? 'others'}/${id}.md`;

/** The blocks that links in some texts lead to. */
export function namedBlocks(texts: Iterable<RichText>, into: Set<string>): void {
  const look = (node: RichNode): void => {
    for (const { type, attrs } of node.marks ?? []) {
      const block = type === 'link' ? linkedBlock(String(attrs?.['href'] ?? '')) : null;
      if (block) into.add(block);
    }
    for (const each of node.content ?? []) look(each);
  };
  for (const { content } of texts) for (const node of content) look(node);
}

/** Every id that fields speak of, with its name, so that it can be found where ids are others. */
function namesIn(fields: unknown, names: FolderNames['names'], into: Record<string, string> = {}) {
  const note = (id: string): void => {
    const name = Object.hasOwn(names, id) ? names[id] : undefined;
    if (name) into[id] = name;
  };
  if (typeof fields === 'string') note(fields);
  else if (Array.isArray(fields)) for (const each of fields) namesIn(each, names, into);
  else if (typeof fields === 'object' && fields !== null)
    for (const [key, value] of Object.entries(fields)) {
      note(key);
      namesIn(value, names, into);
    }
  return into;
}

/** What a text that is not the record's own belongs to: `steps/<id>/notes` to its step. */
function titleOfPart(fields: Record<string, unknown>, path: string): string {
  const [list = '', id] = path.split('/');
  const items = fields[list];
  const item = Array.isArray(items) ? items.find((each: { id?: unknown }) => each.id === id) : undefined;
  const title = (item as { title?: unknown } | undefined)?.title;
  return typeof title === 'string' && title ? title : say().untitled;
}

/** What is only shown, in Markdown's own forms: terms as a list, and tables without widths. */
function plainly(node: RichNode): RichNode {
  if (node.type !== 'table') return node;
  const rows = node.content ?? [];
  const terms = rows.every(
    ({ content }) => content?.[0]?.type === 'tableHeader' && content[1]?.type === 'tableCell',
  );
  const wordsOf = (cell: RichNode | undefined): RichNode[] => cell?.content?.[0]?.content ?? [];
  const bold = (each: RichNode): RichNode => ({ ...each, marks: [{ type: 'bold' }] });
  const colon: RichNode = { type: 'text', text: ': ' };
  if (!terms)
    return {
      ...node,
      content: rows.map((row) => ({
        ...row,
        content: (row.content ?? []).map(({ type, content }) => ({ type, content })),
      })),
    };
  return {
    type: 'bulletList',
    content: rows.map(({ content: [term, said] = [] }) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [...wordsOf(term).map(bold), colon, ...wordsOf(said)] }],
    })),
  };
}

/** A mark in a file: what follows is shown only, or it is the text of that place. */
const mark = (what: string): string => `<!-- accord:${what} -->`;

/**
 * A record as one Markdown file that can be read back: its fields stand in the front matter, its texts below under
 * the names of their places, and between them, for who reads the file, what the fields say.
 */
export function folderFile(record: FolderRecord, around: FolderNames, places: FolderPlaces): string {
  const { title = '', ...rest } = record.view;
  const { fields, texts } = textsApart(rest);
  const head = stringify(
    {
      title,
      accord: FOLDER_VERSION,
      kind: record.kind,
      id: record.id,
      fields,
      names: namesIn(fields, around.names),
    },
    { lineWidth: 0 },
  );
  const name = (id: string): string => (Object.hasOwn(around.names, id) ? around.names[id] : '') || id;
  const shown: ExportRecord = {
    ...record,
    view: { ...fields, title },
    status: 'draft',
    source: { from: 'draft' },
    version: null,
    changes: [],
  };
  const plainPlaces: FolderPlaces = { ...places, named: new Set() };
  // The first line of what is told is the status: the file is the draft, whatever stands.
  const told = [
    headingOf(1, String(title) || say().untitled),
    ...toldRecord({ timeZone: around.timeZone, name }, shown).slice(1),
  ];
  const sections = [...texts].flatMap(([path, text]) => [
    ...(path === 'body'
      ? []
      : [mark('shown'), folderText([headingOf(2, titleOfPart(fields, path))], plainPlaces)]),
    mark(`text ${path}`),
    folderText(text.content, places),
  ]);
  return `---\n${head}---\n\n${[mark('shown'), folderText(told.map(plainly), plainPlaces), ...sections].filter(Boolean).join('\n\n')}\n`;
}
