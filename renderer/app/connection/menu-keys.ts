/**
 * Undo and redo chosen in the native menu with the mouse: the same keys are pressed where the focus is, so
 * that whoever undoes there by keyboard does it now. By keyboard they reach the page before the menu.
 */
export function pressUndo(redo: boolean): void {
  const mac = /Mac/.test(navigator.userAgent);
  const place = document.activeElement ?? document.body;
  place.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: redo && mac ? 'Z' : redo ? 'y' : 'z',
      code: redo && !mac ? 'KeyY' : 'KeyZ',
      ctrlKey: !mac,
      metaKey: mac,
      shiftKey: redo && mac,
      bubbles: true,
      cancelable: true,
    }),
  );
}
