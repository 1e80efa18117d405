import { useEffect } from 'react';
import type { ManyDocuments } from './many-documents';

/** Ctrl/Cmd-Z takes back what was last changed in the matrix, whichever processes it was in. */
export function useMatrixUndo(documents: ManyDocuments): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"], input, textarea')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) documents.redo();
      else documents.undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [documents]);
}
