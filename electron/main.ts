import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, dialog } from 'electron';
import { createElectronHost, prepareElectron } from './hosts/electron';
import { holdsLink } from './hosts/electron/handed';
import type { Handing } from './hosts/electron/handing';
import { homeDir, startRuntime } from './hosts/runtime';
import { watchesWhileClosed } from './services/exchange/watching';

/** Built, this module lies in dist/electron, beside the preload script and next to the page. */
const HERE = import.meta.dirname;

/** What follows when the last window closes. The Mac's programs stay. */
let afterLastWindow = async (): Promise<void> => {
  if (process.platform !== 'darwin') app.quit();
};

async function start(home: string, handing: Handing): Promise<void> {
  const host = await createElectronHost({
    home,
    renderer: join(HERE, '../renderer'),
    preload: join(HERE, 'preload.cjs'),
    handing,
  });
  const runtime = await startRuntime(host, home);
  const { services, log } = runtime;
  quitAfter(async () => {
    await runtime.close();
    await host.close();
  });
  const quit = afterLastWindow;
  afterLastWindow = async () => ((await watchesWhileClosed(services.app)) ? host.rest() : quit());
  const dir = namedWorkspace() ?? services.app.device.last;
  // A workspace that cannot be opened is shown as such, in the window.
  if (dir) await services.app.openInSight(dir);
  await host.serve({
    router: services.router,
    content: services.content,
    connectionClosed: services.connectionClosed,
    onProblem: (error) => log.warn(`port: ${String(error)}`),
  });
}

/** `--workspace DIR`, as on the command line, else `$ACCORD_WORKSPACE`. Beside a link from outside nothing is obeyed. */
function namedWorkspace(): string | undefined {
  if (holdsLink(process.argv.slice(1))) return undefined;
  const { workspace } = parseArgs({
    args: process.argv.slice(1),
    options: { workspace: { type: 'string' } },
    strict: false,
  }).values;
  return typeof workspace === 'string' ? workspace : process.env['ACCORD_WORKSPACE'] || undefined;
}

/** Ends only when everything is written. */
function quitAfter(close: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

const home = homeDir();
const handing = prepareElectron({ home });
if (handing) {
  app.on('window-all-closed', () => void afterLastWindow());
  // Not awaited at the top: Electron is ready only when this module has run.
  app
    .whenReady()
    .then(() => start(home, handing))
    .catch((error: unknown) => {
      dialog.showErrorBox('Accord cannot start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
} else {
  app.quit();
}
