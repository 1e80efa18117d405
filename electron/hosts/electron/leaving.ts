/** How long a page that is asked to go may still save before the person is asked. */
const PATIENCE_MS = 2000;
const AGAIN_MS = 200;

/** What leaving asks of the window and the application. */
export interface LeavingActions {
  close(): void;
  quit(): void;
  /** Resolves to true when the unsaved changes may be lost. */
  ask(): Promise<boolean>;
}

/** What happens to the window, as Electron's events tell it. */
export interface Leaving {
  /** `before-quit` of the application. */
  quits(): void;
  /** `close` of the window, which comes before the page is asked; a quit closes its windows, too. */
  closes(): void;
  /** `will-prevent-unload` of its page. */
  prevented(event: { preventDefault(): void }): void;
}

/** The question for the person, as Electron's `dialog.showMessageBox` takes it; the second button discards. */
export const DISCARD_QUESTION: {
  type: 'warning';
  message: string;
  detail: string;
  buttons: string[];
  defaultId: number;
  cancelId: number;
} = {
  type: 'warning',
  message: 'Some changes are not saved yet.',
  detail:
    'Keep the window open and look at the line at its foot: it says why. If you close now, they are lost.',
  buttons: ['Keep open', 'Close without saving'],
  defaultId: 0,
  cancelId: 0,
};

/**
 * Closing waits for what is not on disk yet. A page with unsaved changes prevents its unloading and saves;
 * Electron then shows nothing and keeps the window, unless the event's default is prevented, which lets the
 * page go all the same. So the closing, or the quitting, is tried again for a while; what still cannot be
 * saved then (a full disk) is for the person to decide. The question must not block this process: it is the
 * one that saves.
 */
export function createLeaving({ close, quit, ask }: LeavingActions): Leaving {
  let asked: 'close' | 'quit' | null = null;
  let since = 0;
  let letGo = false;

  const leave = (): void => (asked === 'quit' ? quit() : close());
  const answered = (discard: boolean): void => {
    letGo = discard;
    if (discard) setTimeout(leave, AGAIN_MS);
    else asked = null;
    since = 0;
  };
  return {
    quits() {
      asked = 'quit';
    },
    closes() {
      asked ??= 'close';
    },
    prevented(event) {
      if (letGo) return event.preventDefault();
      // Nobody closes: the page was loaded anew, and stays.
      if (asked === null) return;
      since ||= Date.now();
      if (Date.now() - since < PATIENCE_MS) setTimeout(leave, AGAIN_MS);
      else void ask().then(answered);
    },
  };
}
