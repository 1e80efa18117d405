// @ts-check
// Writes the guide as one HTML page for each language: npm run guide.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/guide.mjs');
