import type { UpdateState } from '#shared/contract/updates';
import type { Updates } from '../host';

/** What is used of electron-updater's `autoUpdater`. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  allowPrerelease: boolean;
  allowDowngrade: boolean;
  channel: string | null;
  checkForUpdates(): Promise<unknown>;
  quitAndInstall(): void;
  on(event: 'update-available' | 'update-downloaded', listener: (info: { version: string }) => void): unknown;
  on(event: 'update-not-available', listener: () => void): unknown;
  on(event: 'download-progress', listener: (progress: { percent: number }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Names of the files that say what is newest, as electron-builder writes them. */
const CHANNELS = { released: 'latest', preview: 'beta' } as const;

/**
 * Updates by electron-updater: found, loaded and checked by it (a signed program takes only what is signed alike), put in
 * place when the program ends.
 * @param load gives the updater when it is first needed; it is not loaded by who never asks
 * @param now the clock
 */
export function createUpdates(load: () => Promise<Updater>, now = (): Date => new Date()): Updates {
  const listeners = new Set<() => void>();
  let state: UpdateState = { stage: 'idle', looked: null };
  let updater: Promise<Updater> | null = null;
  let version = '';
  const stage = (): UpdateState['stage'] => state.stage;
  const become = (next: UpdateState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const failed = (error: unknown): void =>
    become({ stage: 'failed', message: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' });
  const prepared = async (): Promise<Updater> => {
    const loaded = await load();
    loaded.autoDownload = true;
    loaded.autoInstallOnAppQuit = true;
    loaded.on('update-available', (info) => {
      version = info.version;
      become({ stage: 'loading', version, share: 0 });
    });
    loaded.on('download-progress', ({ percent }) =>
      become({ stage: 'loading', version, share: Math.min(1, percent / 100) }),
    );
    loaded.on('update-downloaded', (info) => become({ stage: 'ready', version: info.version }));
    loaded.on('update-not-available', () => become({ stage: 'idle', looked: now().toISOString() }));
    loaded.on('error', failed);
    return loaded;
  };
  return {
    get state() {
      return state;
    },
    async look(channel) {
      // What is being loaded or waits is not begun again.
      if (state.stage === 'loading' || state.stage === 'ready' || state.stage === 'looking') return;
      become({ stage: 'looking' });
      try {
        updater ??= prepared();
        const loaded = await updater;
        loaded.channel = CHANNELS[channel];
        loaded.allowPrerelease = channel === 'preview';
        // Choosing a channel allows older versions as well: whoever leaves the previews waits until they are released.
        loaded.allowDowngrade = false;
        await loaded.checkForUpdates();
        if (stage() === 'looking') become({ stage: 'idle', looked: now().toISOString() });
      } catch (error) {
        failed(error);
      }
    },
    install: () => void updater?.then((loaded) => loaded.quitAndInstall()),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
