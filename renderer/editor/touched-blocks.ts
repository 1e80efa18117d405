import type { Transaction } from '@tiptap/pm/state';

/** Runs of the text that a change touched, widened to whole text blocks. */
export function touched({ doc, mapping }: Transaction): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  mapping.maps.forEach((map, at) => {
    map.forEach((_from, _to, start, end) => {
      const rest = mapping.slice(at + 1);
      const run = { from: Math.max(0, rest.map(start, -1) - 1), to: rest.map(end, 1) + 1 };
      doc.nodesBetween(run.from, Math.min(doc.content.size, run.to), (node, pos) => {
        if (!node.isTextblock) return true;
        run.from = Math.min(run.from, pos);
        run.to = Math.max(run.to, pos + node.nodeSize);
        return false;
      });
      runs.push({ from: run.from, to: Math.min(doc.content.size, run.to) });
    });
  });
  return runs;
}
