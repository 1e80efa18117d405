import { acquireLock } from '../../../electron/store/lock';

/** Tries for the lock of the folder it is given, says how that went, and holds what it got until it is killed. */
const result = await acquireLock(process.argv[2] ?? '');
process.stdout.write('server' in result ? 'won\n' : `held ${result.held.socketPath}\n`);
if ('held' in result) process.exit(0);
