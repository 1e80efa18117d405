import { CloseButton } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { useTranslation } from 'react-i18next';
import { Guidance } from '#shared/document/guidance';
import classes from './guidance.module.css';

/** A hint in its place: to read, or to remove. */
function GuidanceView({ node, deleteNode, editor, selected }: NodeViewProps) {
  const { t } = useTranslation('templates');
  return (
    <NodeViewWrapper
      as="aside"
      className={classes.hint}
      data-selected={selected || undefined}
      aria-label={t('hint')}
      contentEditable={false}
    >
      <IconBulb size={16} stroke={1.7} aria-hidden />
      <span>{String(node.attrs['words'])}</span>
      {editor.isEditable && <CloseButton size="sm" aria-label={t('dismiss')} onClick={() => deleteNode()} />}
    </NodeViewWrapper>
  );
}

/** Somebody wrote here: it did not come from others, from undo, or from opening the text. */
const isWriting = (transaction: Transaction): boolean =>
  transaction.docChanged && !transaction.getMeta(ySyncPluginKey);

/** Positions in the new text where something was put in. */
function writtenAt(transactions: readonly Transaction[]): number[] {
  const found: number[] = [];
  transactions.forEach((transaction, at) => {
    if (!isWriting(transaction)) return;
    transaction.mapping.maps.forEach((map, index) => {
      map.forEach((_from, _to, start, end) => {
        if (end <= start) return;
        const rest = transaction.mapping.slice(index + 1).map(start);
        found.push(transactions.slice(at + 1).reduce((pos, later) => later.mapping.map(pos), rest));
      });
    });
  });
  return found;
}

/** Positions of the hints in the section that a position stands in: from one heading to the next. */
function hintsAround(doc: Node, position: number): number[] {
  const written = doc.resolve(Math.min(position, doc.content.size)).index(0);
  let hints: number[] = [];
  let passed = false;
  doc.forEach((block, offset, index) => {
    if (passed) return;
    if (block.type.name === 'heading') {
      if (index > written) passed = true;
      else hints = [];
    } else if (block.type.name === 'guidance' && index !== written) hints.push(offset);
  });
  return doc.maybeChild(written)?.type.name === 'heading' ? [] : hints;
}

/** Hints of templates in the editor: they go when somebody writes in their section. */
export const EditableGuidance = Guidance.extend({
  addNodeView: () => ReactNodeViewRenderer(GuidanceView),
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _before, { doc, tr }) {
        const positions = writtenAt(transactions).flatMap((position) => hintsAround(doc, position));
        const hints = [...new Set(positions)].sort((a, b) => b - a);
        for (const hint of hints) tr.delete(hint, hint + 1);
        return hints.length > 0 ? tr : null;
      },
    }),
  ],
});
