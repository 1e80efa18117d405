import { useEffect } from 'react';
import type { DocumentSession } from './session';

/**
 * Ctrl/Cmd-Z undoes in the whole document while its page is shown, also from within a field: the field's own
 * history knows nothing of what others and other fields did.
 */
export function useUndoKeys(session: DocumentSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      // A dialog is not part of the document.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) session.redo();
      else session.undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [session]);
}
