// @ts-check
// Takes the README's pictures from the real screens of the worked example.
// An old Node must get as far as its one line: nothing newer than ES2015 but import() stands in this file.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/pictures.mjs');
