export type StoreErrorCode =
  | 'NOT_FOUND'
  | 'EXISTS'
  | 'READ_ONLY'
  | 'DISK_FULL'
  | 'LOCKED'
  | 'CORRUPT'
  | 'NEWER'
  | 'INVALID'
  | 'IO';

/** Everything the store refuses or fails at. `message` says what happened and where, for people. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly path?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const codes: Readonly<Record<string, StoreErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EROFS: 'READ_ONLY',
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
  ENOENT: 'NOT_FOUND',
};

const reasons: Readonly<Partial<Record<StoreErrorCode, string>>> = {
  DISK_FULL: 'the disk is full',
  READ_ONLY: 'the folder is read-only',
  NOT_FOUND: 'the folder or file is gone',
};

/** The system's code of an error (`ENOENT`…), or undefined when it is none of the system's. */
export function systemCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
}

/**
 * An error of the file system in the store's words.
 * @param deed What was tried, to follow "Cannot": "save docs/process/handover.json".
 */
export function toStoreError(error: unknown, deed: string, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const system = systemCode(error);
  const code = codes[system ?? ''] ?? 'IO';
  const detail = error instanceof Error ? error.message : String(error);
  return new StoreError(code, `Cannot ${deed}: ${reasons[code] ?? detail} (${path})`, path, { cause: error });
}
