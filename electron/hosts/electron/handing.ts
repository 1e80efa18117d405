import type { Handed } from '../host';
import { handedIn } from './handed';

export interface Handing {
  /** Tells what was handed over before, and from now on. */
  onHanded(listener: (handed: Handed) => void): () => void;
  /** How the window is brought to the front. */
  shows(show: () => void): void;
}

/** What of Electron's `app` is listened to. */
interface Told {
  on(event: 'second-instance', listener: (event: unknown, argv: string[], folder: string) => void): unknown;
  on(
    event: 'open-url' | 'open-file',
    listener: (event: { preventDefault(): void }, what: string) => void,
  ): unknown;
}

/**
 * Listens to what the system hands to the program: as arguments of the first start and of later ones, and on a Mac by events
 * that may come before Electron is ready. Call as early as that.
 * @param app Electron's
 * @param argv of this process, without the program itself
 */
export function listenForHanded(app: Told, argv: readonly string[]): Handing {
  let show = (): void => {};
  const listeners = new Set<(handed: Handed) => void>();
  let waiting = handedIn(argv, process.cwd());
  const tell = (handed: Handed | null): void => {
    if (handed === null) return;
    if (listeners.size === 0) waiting = handed;
    for (const listener of listeners) listener(handed);
  };
  app.on('second-instance', (_event, later, folder) => {
    show();
    tell(handedIn(later.slice(1), folder));
  });
  app.on('open-url', (event, address) => {
    event.preventDefault();
    show();
    tell({ type: 'link', address });
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    show();
    tell(handedIn([path], '/'));
  });
  return {
    shows(how) {
      show = how;
    },
    onHanded(listener) {
      listeners.add(listener);
      const first = waiting;
      waiting = null;
      if (first) listener(first);
      return () => listeners.delete(listener);
    },
  };
}
