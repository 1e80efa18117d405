// Loaded with `node --import`: from here on, `electron` is the double beside this file.
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
