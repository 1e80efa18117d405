import { plainText } from '#shared/document/blocks';
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

const isProcedure = (block: RichNode): boolean =>
  block.type === 'orderedList' && (block.content?.length ?? 0) >= 2;

/** The first numbered procedure of a text as steps, and the text without it. Null when there is none. */
export function stepsFrom(content: readonly RichNode[]): { steps: DraftStep[]; rest: RichNode[] } | null {
  const at = content.findIndex(isProcedure);
  const list = content[at];
  if (!list) return null;
  return {
    steps: (list.content ?? []).map(stepOf),
    rest: [...content.slice(0, at), ...content.slice(at + 1)],
  };
}
