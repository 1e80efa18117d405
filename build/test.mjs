// @ts-check
// Every check and every suite, on a fresh machine too.
// An old Node must get as far as its one line: nothing newer than ES2015 but import() stands in this file.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/test.mjs');
