import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { Reading } from './reading';

if (!parentPort) throw new Error('This file is a worker thread');
expose(new Reading(), nodeEndpoint(parentPort));
