// @ts-check
// Packages Accord for the system it runs on: npm run package [-- electron-builder's arguments].
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/package.mjs');
