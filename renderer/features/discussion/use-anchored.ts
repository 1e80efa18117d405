import { useMemo } from 'react';
import { resolveAnchor, textBlocks } from '#shared/document/anchor';
import { richNode } from '#shared/document/replace';
import type { ThreadState } from '#shared/domain/discussion/threads';
import { fragmentOf } from '#shared/model/binding/paths';
import type { OpenRecord } from '../record/record-screen';

/** Where a thread's words stand now, and what they are. */
interface Anchored {
  at: number;
  words: string;
}

/** Finds the words that threads hang on; those whose words are gone are not in it. */
export function useAnchored(
  { live, view }: OpenRecord,
  threads: readonly ThreadState[],
): ReadonlyMap<string, Anchored> {
  const { doc } = live;
  // The view is new whenever the text is: its anchors are looked up then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document itself stays the same while it changes
  return useMemo(() => {
    const found = new Map<string, Anchored>();
    const texts = new Map<
      string,
      { node: NonNullable<ReturnType<typeof richNode>>; blocks: ReturnType<typeof textBlocks> } | null
    >();
    const textAt = (path: string) => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const node = richNode(doc, path);
      const read = node && { node, blocks: textBlocks(node) };
      texts.set(path, read);
      return read;
    };
    for (const { id, about } of threads) {
      if (about.kind !== 'text') continue;
      const text = textAt(about.path);
      const span = text && resolveAnchor(about.anchor, text.blocks, fragmentOf(doc, about.path));
      if (text && span)
        found.set(id, { at: span.from, words: text.node.textBetween(span.from, span.to, '\n') });
    }
    return found;
  }, [doc, view, threads]);
}
