import { app, type BrowserWindow, dialog } from 'electron';

/** How long a page that is asked to go may still save before the person is asked. */
const PATIENCE_MS = 2000;
const AGAIN_MS = 200;

/**
 * Closing waits for what is not on disk yet. A page with unsaved changes prevents its unloading and saves;
 * Electron then shows nothing and keeps the window, unless the event's default is prevented, which lets the
 * page go all the same. So the closing, or the quitting, is tried again for a while; what still cannot be
 * saved then (a full disk) is for the person to decide. The question does not block this process: it is the
 * one that saves.
 */
export function closeWhenSaved(window: BrowserWindow): void {
  let asked: 'close' | 'quit' | null = null;
  let since = 0;
  let letGo = false;

  const quits = (): void => {
    asked = 'quit';
  };
  const leave = (): void => {
    if (window.isDestroyed()) return;
    if (asked === 'quit') app.quit();
    else window.close();
  };
  const stay = (): void => {
    asked = null;
    since = 0;
  };

  app.on('before-quit', quits);
  window.once('closed', () => app.off('before-quit', quits));
  // Comes before the page is asked; a quit closes its windows, too.
  window.on('close', () => {
    asked ??= 'close';
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (letGo) return event.preventDefault();
    // Nobody closes: the page was loaded anew, and stays.
    if (asked === null) return;
    since ||= Date.now();
    if (Date.now() - since < PATIENCE_MS) setTimeout(leave, AGAIN_MS);
    else
      void askToDiscard(window).then((discard) => {
        letGo = discard;
        if (discard) setTimeout(leave, AGAIN_MS);
        else stay();
      });
  });
}

async function askToDiscard(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Some changes are not saved yet.',
    detail:
      'Keep the window open and look at the line at its foot: it says why. If you close now, they are lost.',
    buttons: ['Keep open', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
