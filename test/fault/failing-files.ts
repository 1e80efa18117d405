import { type FileSystem, nodeFiles } from '../../electron/store/files';

/** Operations that a failing disk fails; reading goes on, as on a full one. */
const HANDLE_CALLS = new Set(['writeFile', 'sync', 'close']);

export interface FailingFiles {
  readonly files: FileSystem;
  /** How many operations there were. */
  operations(): number;
  /** Fails the nth operation from now (1 is the next), and those after it too when `lasting`. */
  failAt(nth: number, code: string, lasting?: boolean): void;
  heal(): void;
}

/** The real file system, until it is told to fail. A failed write leaves half of its bytes, as disks do. */
export function failingFiles(): FailingFiles {
  let operations = 0;
  let failure: { at: number; code: string; lasting: boolean } | undefined;

  const due = (): string | undefined => {
    operations += 1;
    if (!failure) return undefined;
    const now = failure.lasting ? operations >= failure.at : operations === failure.at;
    return now ? failure.code : undefined;
  };
  const refuse = (code: string): never => {
    throw Object.assign(new Error(`${code}: injected`), { code });
  };

  type Handle = Awaited<ReturnType<FileSystem['open']>>;
  const wrapped = (handle: Handle): Handle =>
    new Proxy(handle, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          const code = HANDLE_CALLS.has(String(name)) ? due() : undefined;
          if (code === undefined) return Reflect.apply(value, target, args) as unknown;
          if (name === 'writeFile' && args[0] instanceof Uint8Array) {
            await target.writeFile(args[0].subarray(0, args[0].length / 2));
          }
          // The system closes a handle even when it reports an error.
          if (name === 'close') await target.close();
          return refuse(code);
        };
      },
    });

  const guarded =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const code = due();
      return code === undefined ? call(...args) : refuse(code);
    };

  return {
    files: {
      ...nodeFiles,
      open: async (...args) => {
        const code = due();
        return code === undefined ? wrapped(await nodeFiles.open(...args)) : refuse(code);
      },
      rename: guarded(nodeFiles.rename),
      unlink: guarded(nodeFiles.unlink),
      mkdir: nodeFiles.mkdir,
      readFile: nodeFiles.readFile,
      readdir: nodeFiles.readdir,
      stat: nodeFiles.stat,
    },
    operations: () => operations,
    failAt(nth, code, lasting = false) {
      failure = { at: operations + nth, code, lasting };
    },
    heal() {
      failure = undefined;
    },
  };
}
