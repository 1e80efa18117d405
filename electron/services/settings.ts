import { open } from 'node:fs/promises';
import { DeviceSettings } from '#shared/contract/settings';
import type { Application } from './application';
import { os } from './implement';

/** How this device shows things, and where its log is. */
export const settingsService = (app: Application) => ({
  get: os.settings.get.handler(() => app.device.settings),
  set: os.settings.set.handler(async ({ input }) => {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    await app.device.change((file) => {
      file.settings = DeviceSettings.parse({ ...file.settings, ...given });
    });
    app.tell({ type: 'settings' });
    return app.device.settings;
  }),
});

const TAIL_BYTES = 64 * 1024;

/** The end of the log as text; empty before there is one. */
async function tail(file: string): Promise<string> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}

export const helpService = (app: Application) => ({
  log: os.help.log.handler(async () => ({
    file: app.options.logFile,
    tail: await tail(app.options.logFile),
  })),
  revealLog: os.help.revealLog.handler(async () => {
    const { reveal } = app.surroundings;
    if (reveal) await reveal(app.options.logFile);
    return { shown: reveal !== null, file: app.options.logFile };
  }),
});
