import { join } from 'node:path';
import { app } from 'electron';
import { createElectronHost, prepareElectron } from '../../../electron/hosts/electron';
import { createProbeRouter } from '../fixtures/router';

// The Electron host as it is, with the probe contract behind it instead of Accord's services.
const home = process.env['ACCORD_HOME'] ?? '';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"><script>top.stolen = 1</script></svg>';

const handing = prepareElectron({ home });
if (!handing) {
  app.quit();
} else {
  void app.whenReady().then(async () => {
    const host = await createElectronHost({
      home,
      renderer: process.env['PROBE_RENDERER'] ?? '',
      preload: join(import.meta.dirname, 'preload.cjs'),
      handing,
    });
    app.on('window-all-closed', () => app.quit());
    await host.serve({
      router: createProbeRouter(host),
      content: async (hash) => (/^a+$/.test(hash) ? Buffer.from(PICTURE) : null),
    });
  });
}
