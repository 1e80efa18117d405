// @ts-check
// Packages with a stand-in for Electron's runtime and looks at what came out: npm run package:check.
// An old Node must get as far as its one line: nothing newer than ES2015 but import() stands in this file.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/package-check.mjs');
