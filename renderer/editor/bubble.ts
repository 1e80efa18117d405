import { limitShift } from '@floating-ui/dom';
import { BubbleMenu } from '@tiptap/extension-bubble-menu';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorUi } from './editor-ui';

/** Where the bar over selected text is drawn. TipTap places it; React draws into it. */
export function bubbleBar(element: HTMLElement, ui: EditorUi) {
  return BubbleMenu.configure({
    element,
    updateDelay: 120,
    options: {
      placement: 'top',
      offset: 8,
      flip: { padding: 56 },
      // A selection taller than the window it lies on, below the tools of the text. The offset is added after this.
      shift: { padding: { top: 64, bottom: 16, left: 8, right: 8 }, crossAxis: true, limiter: limitShift() },
    },
    shouldShow: ({ editor, state, view, element: bar }) => {
      const { selection } = state;
      const { linking, block } = ui.getState();
      if (!(selection instanceof TextSelection) || selection.empty || !editor.isEditable) return false;
      if (linking || block !== null || editor.isActive('codeBlock')) return false;
      if (!view.hasFocus() && !bar.contains(document.activeElement)) return false;
      return state.doc.textBetween(selection.from, selection.to).trim() !== '';
    },
  });
}
