import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';

/**
 * A file handed to the application: by path from the command line of the same user,
 * by upload from a page (a page never names paths of the machine).
 */
export const FileSource = z.union([
  z.object({ path: z.string().min(1) }),
  z.object({ upload: z.string().min(1), name: z.string() }),
]);
export type FileSource = z.infer<typeof FileSource>;

/** Uploads from a page, in chunks; what is not used is removed when the connection ends. */
export const uploads = {
  begin: procedure
    .input(z.object({ name: z.string().max(255), size: z.number().int().nonnegative() }))
    .output(type<{ upload: string }>()),
  /** Appends; `offset` must be the number of bytes received so far. */
  chunk: procedure
    .input(
      z.object({
        upload: z.string(),
        offset: z.number().int().nonnegative(),
        bytes: z.instanceof(Uint8Array),
      }),
    )
    .output(type<{ received: number }>()),
  discard: procedure.input(z.object({ upload: z.string() })).output(type<void>()),
};

/** Pictures and attachments: stored as blobs by their hash, served from an origin of their own. */
export const content = {
  put: procedure
    .input(
      z.object({ name: z.string().max(255), type: z.string().max(100), bytes: z.instanceof(Uint8Array) }),
    )
    .output(type<{ hash: string; type: string; size: number; name: string }>()),
  /** A short-lived address for a picture or attachment. */
  url: procedure
    .input(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), type: z.string() }))
    .output(type<{ url: string }>()),
};

/** What happened, so that screens ask again for what they show. */
export type AppEvent =
  | { type: 'workspace' }
  | { type: 'acts' }
  | { type: 'leads' }
  /** What lies in a watched folder changed. */
  | { type: 'watched' }
  | { type: 'settings' }
  | { type: 'exchange' }
  /** Documents begin or cease to be read anew for lists and search; how far stands in the workspace's status. */
  | { type: 'indexing' }
  | { type: 'records'; changed: string[]; removed: string[] }
  | { type: 'health'; state: 'ok' | 'read-only' | 'disk-full' | 'error'; message: string }
  /** The system handed something over: a page takes it. */
  | { type: 'given' }
  | { type: 'updates' }
  /** A key was opened for a while, or shut. */
  | { type: 'key' }
  | { type: 'command'; command: string };

export const events = procedure.output(eventIterator(type<AppEvent>()));
