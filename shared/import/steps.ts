import { plainText } from '#shared/document/plain-text';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { newId } from '#shared/model/ids';

const MAX_TITLE = 160;

export interface DraftStep {
  id: string;
  title: string;
  notes?: RichText;
}

const isPlain = ({ content = [] }: RichNode): boolean =>
  content.every(({ type, marks }) => type === 'text' && !marks?.length);

/** The first sentence, or as much of it as a title may hold. */
function shortened(words: string): string {
  const sentence = /^.{20,}?[.!?](?=\s)/s.exec(words)?.[0] ?? words;
  if (sentence.length <= MAX_TITLE) return sentence;
  const cut = sentence.slice(0, MAX_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 80 ? cut.lastIndexOf(' ') : MAX_TITLE)}…`;
}

function stepOf(item: RichNode): DraftStep {
  const [first, ...rest] = item.content ?? [];
  const words = plainText(first).replace(/\s+/g, ' ').trim();
  const title = shortened(words);
  // Nothing is lost: what the title cannot hold (a link, a second sentence) stays in the notes.
  const whole = !first || (title === words && isPlain(first));
  const notes = whole ? rest : [first, ...rest];
  return {
    id: newId(),
    title,
    ...(notes.length > 0 ? { notes: { type: 'doc' as const, content: notes } } : {}),
  };
}

/** Notes at the foot of a text: each ends with the way back to where it belongs. */
const isNote = (item: RichNode): boolean => /[↑↩]\uFE0E?\d*$/u.test(plainText(item).trim());

const isProcedure = ({ type, content = [] }: RichNode): boolean =>
  type === 'orderedList' && content.length >= 2 && !content.every(isNote);

/** A numbered list that can be taken as the steps of a process. */
export interface Procedure {
  /** The heading that it stands under; empty where there is none. */
  under: string;
  /** How many steps it gives. */
  steps: number;
}

const MAX_UNDER = 80;

/** The numbered procedures of a text, in their order. */
export function proceduresIn(content: readonly RichNode[]): Procedure[] {
  let under = '';
  return content.flatMap((block) => {
    if (block.type === 'heading') under = plainText(block).replace(/\s+/g, ' ').trim().slice(0, MAX_UNDER);
    return isProcedure(block) ? [{ under, steps: block.content?.length ?? 0 }] : [];
  });
}

/**
 * A numbered procedure of a text as steps, and the text without it. Null when there is none.
 * @param which its place among those of {@link proceduresIn}
 */
export function stepsFrom(
  content: readonly RichNode[],
  which = 0,
): { steps: DraftStep[]; rest: RichNode[] } | null {
  const list = content.filter(isProcedure)[which];
  if (!list) return null;
  const at = content.indexOf(list);
  return {
    steps: (list.content ?? []).map(stepOf),
    rest: [...content.slice(0, at), ...content.slice(at + 1)],
  };
}
