import type { Node } from '@tiptap/pm/model';

/** Stands for what is no text, so that positions stay and no word reaches across it. */
export const NO_TEXT = '\uFFFC';

/** Runs of a text block that are linked to anything, or are code: nothing is offered there. */
export function closedRuns(block: Node): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  block.forEach((node, offset) => {
    if (node.marks.some(({ type }) => type.name === 'link' || type.name === 'code'))
      runs.push({ from: offset, to: offset + node.nodeSize });
  });
  return runs;
}
