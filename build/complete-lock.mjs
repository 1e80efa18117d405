// @ts-check
// After packages were changed: names in package-lock.json what npm could not ask the registry about.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingOptionals } from './setup/lockfile.mjs';
import { root } from './setup/root.mjs';

const file = `${root}/package-lock.json`;
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingOptionals(lock);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`${missing.length} optional packages of other platforms added to package-lock.json`);
