// @ts-check
// Opens Accord: installs and builds what is missing, then chooses the host.
// An old Node must get as far as its one line: nothing newer than ES2015 but import() stands in this file.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/start.mjs');
