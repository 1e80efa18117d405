import type { Editor } from '@tiptap/core';
import { Details } from '@tiptap/extension-details';
import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { linkAt } from './link/link-at';

interface DetailsWords {
  unfold: string;
  fold: string;
}

/** Folds or unfolds the toggle at a place. The cursor stays where it is. */
function fold({ view }: Editor, pos: number): boolean {
  const node = view.state.doc.nodeAt(pos);
  if (node?.type.name !== 'details' || !view.editable) return false;
  view.dispatch(view.state.tr.setNodeAttribute(pos, 'open', !node.attrs['open']));
  return true;
}

/**
 * A toggle that is open exactly when its node says so. (TipTap's own turns itself and its content round at each
 * change: whoever writes while another changes the text, or makes one that is open, finds them at odds.)
 */
class DetailsView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('div');
  readonly #button = document.createElement('button');

  constructor(
    node: Node,
    editor: Editor,
    getPos: () => number | undefined,
    private readonly words: DetailsWords,
  ) {
    this.dom.dataset['type'] = 'details';
    this.#button.type = 'button';
    this.#button.contentEditable = 'false';
    this.#button.addEventListener('click', () => {
      const pos = getPos();
      if (pos !== undefined && fold(editor, pos)) editor.view.focus();
    });
    this.dom.append(this.#button, this.contentDOM);
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'details') return false;
    const open = Boolean(node.attrs['open']);
    this.dom.classList.toggle('is-open', open);
    this.#button.setAttribute('aria-label', open ? this.words.fold : this.words.unfold);
    this.#button.setAttribute('aria-expanded', String(open));
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }
}

/** Toggles as the editor shows them; Ctrl/Cmd-Enter in their line folds and unfolds. */
export const editableDetails = (words: DetailsWords) =>
  Details.extend({
    addNodeView() {
      const { editor } = this;
      return ({ node, getPos }) => new DetailsView(node, editor, getPos, words);
    },
    addKeyboardShortcuts() {
      const { editor } = this;
      return {
        ...this.parent?.(),
        'Mod-Enter': () => {
          const { $head } = editor.state.selection;
          if ($head.parent.type.name !== 'detailsSummary' || linkAt(editor.state) !== null) return false;
          return fold(editor, $head.before(-1));
        },
      };
    },
  }).configure({ persist: true });
