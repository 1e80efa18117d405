import type * as Y from 'yjs';
import { bulletList, heading } from '#shared/document/blocks';
import type { Agreement } from '#shared/model/agreement';
import type { Author } from '#shared/model/binding/author';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { writeRegister } from '#shared/model/binding/register';
import { readRich, writeRich } from '#shared/model/binding/rich';
import type { Target } from '#shared/model/commitment';
import type { Decision } from '#shared/model/discussion';

type Reviewed = Pick<Decision, 'text' | 'review'>;

/** The decisions of one quarter's review, in their order. */
export const decidedIn = <D extends Pick<Decision, 'review'>>(
  decisions: readonly D[],
  quarter: string,
): D[] => decisions.filter(({ review }) => review?.quarter === quarter);

const wordsOf = (node: RichNode): string =>
  `${node.text ?? ''}${(node.content ?? []).map(wordsOf).join('')}${node.type === 'text' ? '' : '\n'}`;

const linesOf = (text: RichText | undefined): string[] =>
  (text?.content ?? []).flatMap((node) => wordsOf(node).split('\n')).map((line) => line.trim());

/** Whether the draft's text has a decision already: its words, as one line of their own. */
export const isDrafted = ({ body }: Pick<Agreement, 'body'>, { text }: Pick<Decision, 'text'>): boolean =>
  linesOf(body).includes(oneLine(text));

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What a decision changes of the draft's figures; null where it is words alone, or the promise is gone. */
export function targetChange(
  { commitments }: Pick<Agreement, 'commitments'>,
  { review }: Pick<Decision, 'review'>,
): { commitment: string; title: string; from: number; to: number; unit: Target['unit'] } | null {
  const change = review?.change;
  if (!change) return null;
  const promised = commitments.find(({ id }) => id === change.commitment);
  if (!promised?.target || promised.target.value === change.value) return null;
  const { id, title, target } = promised;
  return { commitment: id, title, from: target.value, to: change.value, unit: target.unit };
}

/**
 * Writes decisions into an agreement's draft: their words as a list under a heading at the end of its text, and the
 * targets they name. What is there already is not written again.
 *
 * @param title of the heading: “Decided in the review of Q1 2026”
 * @returns how many were written
 */
export function draftDecisions(
  doc: Y.Doc,
  author: Author,
  view: Pick<Agreement, 'body' | 'commitments'>,
  decisions: readonly Reviewed[],
  title: string,
): number {
  const body = readRich(doc, 'body') ?? { type: 'doc', content: [] };
  const fresh = decisions.filter((decision) => !isDrafted({ body }, decision));
  if (fresh.length === 0) return 0;
  for (const decision of fresh) {
    const change = targetChange(view, decision);
    const target = view.commitments.find(({ id }) => id === change?.commitment)?.target;
    if (change && target)
      writeRegister(doc, `commitments/${change.commitment}/target`, { ...target, value: change.to }, author);
  }
  writeRich(doc, 'body', { type: 'doc', content: withList(body.content, title, fresh) });
  return fresh.length;
}

/** The list goes on under its heading where one is there, else both stand at the end. */
function withList(content: readonly RichNode[], title: string, decisions: readonly Reviewed[]): RichNode[] {
  const list = bulletList(...decisions.map(({ text }) => oneLine(text)));
  const at = content.findIndex((node) => node.type === 'heading' && oneLine(wordsOf(node)) === title);
  const after = content[at + 1];
  if (at >= 0 && after?.type === 'bulletList')
    return content.map((node) =>
      node === after ? { ...node, content: [...(node.content ?? []), ...(list.content ?? [])] } : node,
    );
  return [
    ...content.filter(
      (node) => node.type !== 'paragraph' || oneLine(wordsOf(node)) !== '' || node !== content.at(-1),
    ),
    heading(2, title),
    list,
  ];
}
