import type { UpdateState } from '#shared/contract/updates';
import type { Application } from './application';
import { fail } from './fail';
import { os } from './implement';

/** Once a day is often enough for a program that nobody waits for. */
const EVERY_MS = 24 * 60 * 60 * 1000;

/** Looking for newer versions of the program: only where the host can, and only when the person has asked for it. */
export const updatesService = (app: Application) => {
  const updates = app.surroundings.updates ?? null;
  const state = (): UpdateState => updates?.state ?? { stage: 'none' };
  let looked: number | null = null;
  const look = async (): Promise<void> => {
    if (!updates) return;
    looked = Date.now();
    await updates.look(app.device.settings.updates === 'preview' ? 'preview' : 'released');
  };
  const due = (): void => {
    if (app.device.settings.updates === 'never') return;
    if (looked === null || Date.now() - looked >= EVERY_MS) void look();
  };
  if (updates) {
    updates.onChange(() => app.tell({ type: 'updates' }));
    due();
    setInterval(due, EVERY_MS / 24).unref();
  }
  return {
    state: os.updates.state.handler(state),
    look: os.updates.look.handler(async () => {
      await look();
      return state();
    }),
    install: os.updates.install.handler(() => {
      if (state().stage !== 'ready')
        throw fail('NOT_FOUND', 'There is no update that is ready. Look for one first.');
      updates?.install();
    }),
  };
};
