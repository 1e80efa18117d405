// @ts-check
// The checks that need nothing to run: types, style, layers, unused code.
// An old Node must get as far as its one line: nothing newer than ES2015 but import() stands in this file.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/check.mjs');
