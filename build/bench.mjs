// @ts-check
// The benchmarks: npm run -s bench -- NAME [--n N] [--json].
// An old Node must get as far as its one line: nothing newer than ES2015 but import() stands in this file.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/commands/bench.mjs');
