// @ts-check
// Writes the JSON Schemas of all records and acts: npm run schemas.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/schemas.mjs');
