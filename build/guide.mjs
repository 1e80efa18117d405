// @ts-check
// Writes the guide as one HTML page: npm run guide.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/guide.mjs');
