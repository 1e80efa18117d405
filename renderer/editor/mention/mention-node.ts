import type { AnyExtension, Editor, Range } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, PluginKey } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';
import { presentIn, type SuggestionsState } from '../suggestions';
import { type MentionStore, wantSteps } from './mention-state';
import { matchingTargets, recordOfStep, type Target } from './targets';

export interface MentionParts {
  mentions: MentionStore;
  suggestions: SuggestionsState<Target>;
  /** What is said of a target that is gone. */
  gone: string;
}

/**
 * A mention is drawn by hand and not by React: a long text has hundreds of them, and each only changes when
 * what it names is renamed or goes.
 */
class MentionView implements NodeView {
  readonly dom = document.createElement('span');
  readonly #stop: () => void;
  #node: Node;
  readonly #parts: MentionParts;

  constructor(node: Node, parts: MentionParts) {
    this.#node = node;
    this.#parts = parts;
    this.#draw();
    this.#stop = parts.mentions.subscribe((now, before) => {
      if (now.targets !== before.targets) this.#draw();
    });
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#draw();
    return true;
  }

  destroy(): void {
    this.#stop();
  }

  ignoreMutation(): boolean {
    return true;
  }

  #draw(): void {
    const { kind, id, label } = this.#node.attrs;
    const { mentions, gone } = this.#parts;
    if (kind === 'step') wantSteps(mentions, recordOfStep(String(id)));
    const target = mentions.getState().targets.find(String(kind), String(id));
    const words = target?.name || String(label ?? '') || String(id ?? '');
    const { dom } = this;
    if (dom.textContent !== words) dom.textContent = words;
    dom.dataset['type'] = 'mention';
    dom.dataset['kind'] = String(kind);
    dom.toggleAttribute('data-gone', target === null);
    if (target === null) dom.title = gone;
    else dom.removeAttribute('title');
  }
}

/** The schema's mention with names that follow renames, and a list of names behind `@`. */
export function editableMention(mention: AnyExtension, parts: MentionParts): AnyExtension {
  return mention
    .extend({
      addNodeView:
        () =>
        ({ node }: { node: Node }) =>
          new MentionView(node, parts),
    })
    .configure({
      suggestion: {
        pluginKey: new PluginKey('mention'),
        char: '@',
        // Names have spaces. What fits no name shows no list, and the keys stay with the text.
        allowSpaces: true,
        allow: ({ state, range }: { state: EditorState; range: Range }) =>
          !state.doc.resolve(range.from).parent.type.spec.code,
        shouldShow: ({ query }: { query: string }) => !/^\s/.test(query),
        items: ({ query }: { query: string }) =>
          matchingTargets(parts.mentions.getState().targets.all, query),
        command: ({ editor, range, props }: { editor: Editor; range: Range; props: Target }) => {
          const { kind, id, name } = props;
          const mention = { type: 'mention', attrs: { kind, id, label: name } };
          editor
            .chain()
            .focus()
            .insertContentAt(range, [mention, { type: 'text', text: ' ' }])
            .run();
        },
        render: () => presentIn(parts.suggestions),
      },
    });
}
