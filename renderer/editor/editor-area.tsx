import { createContentComponent, type Editor } from '@tiptap/react';
import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';

/** What React draws inside an editor's text, such as pictures. */
type DrawnNodes = ReturnType<typeof createContentComponent>;

/**
 * Shows an editor in its place, once: TipTap's own component draws the whole text, and then again when React can
 * draw nodes of it, which a long text is felt by. Whoever else listens to the editor does so before.
 */
export function useMountedEditor(editor: Editor, place: RefObject<HTMLDivElement | null>): DrawnNodes {
  const [nodes] = useState(createContentComponent);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    // TipTap's renderer of nodes looks for both on the editor.
    Object.assign(editor, { contentComponent: nodes });
    editor.mount(current);
    Object.assign(editor, { isEditorContentInitialized: true });
    hideFromReact(editor.view.dom);
    return () => {
      Object.assign(editor, { isEditorContentInitialized: false });
      editor.destroy();
    };
  }, [editor, place, nodes]);
  return nodes;
}

/**
 * Before each commit React notes where the cursor is in an element that says that it can be edited, by walking the
 * text before it: in a long one that costs more than the key. The editor keeps its cursor itself.
 */
function hideFromReact(dom: HTMLElement): void {
  Object.defineProperty(dom, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: (value: string) => dom.setAttribute('contenteditable', value),
  });
}

/** The place of an editor, with the nodes in it that React draws. */
export function EditorArea({ place, nodes }: { place: RefObject<HTMLDivElement | null>; nodes: DrawnNodes }) {
  const drawn = useSyncExternalStore(nodes.subscribe, nodes.getSnapshot);
  return (
    <>
      <div ref={place} />
      {Object.values(drawn)}
    </>
  );
}
