import GithubSlugger from 'github-slugger';
import { parse } from 'yaml';
import { z } from 'zod';
import { FOLDER_VERSION } from '#shared/export/folder/record';
import type { RichNode } from '#shared/model/binding/fields';
import { RecordId } from '#shared/model/ids';
import { isKind, KINDS } from '#shared/model/kinds';
import { walk } from '../blocks';
import { Flow, type Gathered } from '../flow';
import { ImportError, type Imported } from '../imported';
import { markdownTree } from '../markdown';

const HEAD = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const MARK = /^<!-- accord:(shown|text ([\w/-]+)) -->[ \t]*$/;

const Front = z.object({
  title: z.string().default(''),
  accord: z.number().int(),
  kind: z.string().refine((kind) => isKind(kind) && KINDS[kind].listed, 'is no kind of record'),
  id: RecordId,
  fields: z.record(z.string(), z.unknown()).default({}),
  names: z.record(z.string(), z.string()).default({}),
});

/** Whether a Markdown file is a record that the program itself wrote. */
export const isRecordFile = (text: string): boolean => /^accord: *\d+ *$/m.test(HEAD.exec(text)?.[1] ?? '');

function frontOf(yaml: string): z.output<typeof Front> {
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 20, logLevel: 'silent' });
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ImportError(`Its front matter cannot be read: ${line}`);
  }
  const front = Front.safeParse(value);
  if (!front.success) {
    const [issue] = front.error.issues;
    throw new ImportError(`Its front matter does not fit: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (front.data.accord > FOLDER_VERSION)
    throw new ImportError('A newer version of Accord wrote it. Update Accord, then import it again.');
  return front.data;
}

/** The texts of a file by their places; without any mark all of it is the body. */
function sectionsOf(text: string): Map<string, string> {
  const sections = new Map<string, string[]>();
  let current: string[] | null = null;
  let marked = false;
  for (const line of text.split(/\r?\n/)) {
    const mark = MARK.exec(line);
    if (mark) {
      marked = true;
      current = mark[2] === undefined ? null : [];
      if (mark[2] !== undefined && current) sections.set(mark[2], current);
    } else current?.push(line);
  }
  if (!marked) return new Map([['body', text]]);
  return new Map([...sections].map(([path, lines]) => [path, lines.join('\n')]));
}

/**
 * A record from a file that {@link isRecordFile}: fields from its front matter, texts from below.
 * @throws ImportError naming what of it cannot be read
 */
export function importRecordFile(text: string): Imported {
  const [whole = '', yaml = ''] = HEAD.exec(text) ?? [];
  const { title, kind, id, fields, names } = frontOf(yaml);
  const left = new Map<string, number>();
  const gathered: Gathered = {
    anchors: new Map(),
    slugger: new GithubSlugger(),
    links: new Set(),
    pictures: new Set(),
    left,
  };
  const texts: Record<string, RichNode[]> = {};
  for (const [path, section] of sectionsOf(text.slice(whole.length))) {
    const flow = new Flow(gathered);
    walk(markdownTree(section, left).tree, [], flow);
    texts[path] = flow.end();
  }
  return {
    title,
    titleFromHeading: false,
    head: { unknown: [] },
    content: [],
    anchors: Object.fromEntries(gathered.anchors),
    links: [...gathered.links],
    pictures: [...gathered.pictures],
    notes: [...left].map(([what, number]) => `${number} × ${what}`),
    again: { kind, id, fields, names, texts },
  };
}
