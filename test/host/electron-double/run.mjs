// Runs a built main.js as Electron would: the module first, then `ready`. A main module that waited for
// `ready` at its top level would hang here as it does there.
import { pathToFileURL } from 'node:url';
import { becomeReady } from './app.mjs';
import { serveHarness } from './harness.mjs';

const [, , main] = process.argv;
if (main === undefined) throw new Error('Which main.js?');
serveHarness();
await import(pathToFileURL(main).href);
await becomeReady();
