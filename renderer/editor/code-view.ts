import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { CODE_LANGUAGES, languageNamed } from './code-languages';

interface CodeWords {
  /** Names the list of languages. */
  language: string;
  /** Its entry for text without one. */
  plain: string;
}

/** A code block with the list of its language in the corner; what an import brought stays in the list. */
class CodeView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('code');
  readonly #select = document.createElement('select');
  readonly #plain: string;
  #node: Node;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, words: CodeWords) {
    this.#node = node;
    this.#plain = words.plain;
    this.dom.className = 'code-block';
    const pre = document.createElement('pre');
    pre.spellcheck = false;
    pre.dir = 'ltr';
    pre.append(this.contentDOM);
    this.#select.contentEditable = 'false';
    this.#select.setAttribute('aria-label', words.language);
    this.#select.addEventListener('change', () => {
      const pos = getPos();
      if (pos === undefined) return;
      view.dispatch(view.state.tr.setNodeAttribute(pos, 'language', this.#select.value || null));
      view.focus();
    });
    this.dom.append(this.#select, pre);
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const before = this.#language();
    this.#node = node;
    if (this.#language() !== before) this.#draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#select;
  }

  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  #language(): string {
    return languageNamed(String(this.#node.attrs['language'] ?? ''));
  }

  #draw(): void {
    const here = this.#language();
    const known = CODE_LANGUAGES.some(([name]) => name === here);
    const entries = [['', this.#plain], ...CODE_LANGUAGES, ...(known || here === '' ? [] : [[here, here]])];
    this.#select.replaceChildren(...entries.map(([name, words]) => new Option(words, name)));
    this.#select.value = here;
  }
}

/** Code blocks with a list of languages. */
export const codeViews = (words: CodeWords) =>
  Extension.create({
    name: 'codeViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: { codeBlock: (node, view, getPos) => new CodeView(node, view, getPos, words) },
        },
      }),
    ],
  });
