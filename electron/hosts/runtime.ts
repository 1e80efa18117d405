import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';
import pino from 'pino';
import roll from 'pino-roll';
import { version } from '../../package.json';
import { type Services, startServices } from '../services/router';
import type { Lock, Log, Surroundings } from '../services/surroundings';
import { StoreError } from '../store/errors';
import { acquireLock } from '../store/lock';
import { serveLocalSocket } from './local-socket';

export { version };

const paths = envPaths('accord', { suffix: '' });

/** Keys, index and settings of this device: `$ACCORD_HOME`, else the system's configuration folder. */
export const homeDir = (): string => process.env['ACCORD_HOME'] || paths.config;

/** The workspace when none is named: `$ACCORD_WORKSPACE`, else one in the user's data folder. */
export const defaultWorkspace = (): string =>
  process.env['ACCORD_WORKSPACE'] || join(paths.data, 'workspace');

/** `~` and what begins with it, as shells that were not asked leave it. */
export const expandHome = (path: string): string =>
  path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;

/** A log of at most five files of 1 MB under the home: what happened and where, never what documents say. */
async function openLog(home: string): Promise<{ log: Log; file: string; flush: () => void }> {
  const folder = join(home, 'logs');
  await mkdir(folder, { recursive: true });
  const stream = await roll({
    file: join(folder, 'accord'),
    extension: '.log',
    size: '1m',
    limit: { count: 4 },
  });
  const logger = pino({ base: { pid: process.pid } }, stream);
  return {
    log: {
      info: (message) => logger.info(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    file: stream.file,
    flush: () => stream.flushSync(),
  };
}

/** What the process that holds a workspace's lock tells others. */
export class HeldElsewhere extends StoreError {
  constructor(
    dir: string,
    /** Where its holder serves the contract. */
    readonly socketPath: string,
  ) {
    super(
      'LOCKED',
      `The workspace ${dir} is open in another Accord on this machine. Use that window, or close it first.`,
      dir,
    );
  }
}

export interface Runtime {
  services: Services;
  log: Log;
  close(): Promise<void>;
}

/**
 * The clock of a rehearsal, where `ACCORD_AS_OF` names a day (`2026-02-09`, its noon in UTC) or an instant: it begins
 * there and goes on. Null without one. Throws INVALID for what is no time.
 */
export function rehearsalClock(asOf = process.env['ACCORD_AS_OF']): (() => Date) | null {
  if (!asOf) return null;
  const begins = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? `${asOf}T12:00:00Z` : asOf);
  if (Number.isNaN(begins))
    throw new StoreError(
      'INVALID',
      `${asOf} is not a day such as 2026-02-09, nor a time such as 2026-02-09T09:00Z.`,
    );
  const since = Date.now();
  return () => new Date(begins + Date.now() - since);
}

/** The services in the surroundings of one host, with the log and the lock that serves the contract. */
export async function startRuntime(surroundings: Surroundings, home = homeDir()): Promise<Runtime> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const clock = rehearsalClock();
  const { log, file, flush } = await openLog(home);
  const services: Services = await startServices({
    surroundings,
    home,
    version,
    log,
    logFile: file,
    ...(clock && { clock, rehearsal: true }),
    lock: async (dir): Promise<Lock> => {
      const lock = await acquireLock(dir);
      if ('held' in lock) throw new HeldElsewhere(dir, lock.held.socketPath);
      const stop = serveLocalSocket(lock.server, {
        router: services.router,
        connectionClosed: services.connectionClosed,
        onProblem: (error) => log.warn(`local socket: ${String(error)}`),
      });
      return {
        async release() {
          stop();
          await lock.release();
        },
      };
    },
  });
  log.info(`Accord ${version} started (${surroundings.name})`);
  return {
    services,
    log,
    async close() {
      await services.close();
      log.info('Accord ended');
      flush();
    },
  };
}
