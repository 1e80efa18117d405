import { plainText } from '#shared/document/plain-text';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { newId } from '#shared/model/ids';
import type { Imported } from './imported';
import { type Procedure, proceduresIn, stepsFrom } from './steps';

/** What a document may become. */
export const IMPORT_KINDS = ['process', 'definition', 'playbook'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const rich = (content: RichNode[]): { body?: RichText } =>
  content.length > 0 ? { body: { type: 'doc', content } } : {};

/** A chapter for every heading of the highest level; what stands before the first is the text above them. */
function chaptersOf(content: RichNode[]): { above: RichNode[]; chapters: Record<string, unknown>[] } {
  const levels = content.flatMap(({ type, attrs }) => (type === 'heading' ? [Number(attrs?.level)] : []));
  const top = Math.min(...levels);
  const above: RichNode[] = [];
  const parts: { heading: RichNode; content: RichNode[] }[] = [];
  for (const block of content) {
    if (block.type === 'heading' && block.attrs?.level === top) parts.push({ heading: block, content: [] });
    else (parts.at(-1)?.content ?? above).push(block);
  }
  const chapters = parts.map(({ heading, content: inside }) => ({
    id: String(heading.attrs?.id ?? newId()),
    title: plainText(heading).replace(/\s+/g, ' ').slice(0, 300),
    record: null,
    ...rich(inside),
  }));
  return { above, chapters };
}

/** The fields of a record that the head of a document and the workspace decide. */
export interface RecordFields {
  owner: string | null;
  team: string | null;
  parties: string[];
  tags: string[];
}

/**
 * The view of the record that a document becomes, for its kind's schema to parse. A description is the purpose
 * of a process or playbook and the meaning of a definition.
 * @param takeSteps whether the first numbered procedure becomes the steps of a process; where it does not,
 *   `procedures` names those that can be taken
 */
export function recordView(
  { title, head, content }: Pick<Imported, 'title' | 'head' | 'content'>,
  kind: ImportKind,
  { owner, team, parties, tags }: RecordFields,
  takeSteps: boolean,
): { view: Record<string, unknown>; steps: number; procedures: Procedure[] } {
  const description = (head.description ?? '').slice(0, 2000);
  const common = { title, owner, ...(tags.length > 0 ? { tags } : {}) };
  const none = { steps: 0, procedures: [] };
  if (kind === 'definition') return { view: { ...common, meaning: description, ...rich(content) }, ...none };
  if (kind === 'playbook') {
    const { above, chapters } = chaptersOf(content);
    return { view: { ...common, purpose: description, chapters, ...rich(above) }, ...none };
  }
  const { steps, rest } = (takeSteps ? stepsFrom(content) : null) ?? { steps: [], rest: content };
  return {
    view: { ...common, team, parties, purpose: description, steps, ...rich(rest) },
    steps: steps.length,
    procedures: takeSteps ? [] : proceduresIn(content),
  };
}
