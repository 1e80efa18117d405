import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentsImport, DocumentsResult } from '#shared/contract/import-docs';
import { client } from '../../app/api';
import { uploadFile } from '../../app/upload';
import { type RunTask, useRunTask } from '../../ui/use-run-task';
import type { Dropped } from './dropped';

/** Files on their way at a time: enough that small ones do not wait for each other's answers. */
const AT_A_TIME = 4;

interface Sending {
  done: number;
  all: number;
}

export interface DocsImport {
  /** How many files have arrived; null when none are on their way. */
  sending: Sending | null;
  error: unknown;
  cancelled: boolean;
  task: RunTask<DocumentsResult>;
  start: (files: readonly Dropped[], options: Pick<DocumentsImport, 'kind' | 'steps'>) => Promise<void>;
  cancel: () => void;
  reset: () => void;
}

/** Hands files over one after the other, and gives what the import calls them. */
async function sendAll(
  files: readonly Dropped[],
  onDone: (done: number) => void,
  signal: AbortSignal,
): Promise<{ upload: string; name: string }[]> {
  const sent: { upload: string; name: string }[] = [];
  const left = [...files];
  const sender = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { upload } = await uploadFile(client.uploads, next.file, () => undefined, signal);
      sent.push({ upload, name: next.path });
      onDone(sent.length);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_A_TIME }, sender));
  const failed = ended.find((each) => each.status === 'rejected');
  if (!failed) return sent;
  for (const { upload } of sent) void client.uploads.discard({ upload }).catch(() => undefined);
  throw failed.reason;
}

/** Files on their way from the person's disk to records. */
export function useImport(): DocsImport {
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [cancelled, setCancelled] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const task = useRunTask<DocumentsResult>();
  const { run, reset: forget, cancel: end } = task;

  useEffect(() => () => stop.current?.abort(), []);

  const start = useCallback<DocsImport['start']>(
    async (files, options) => {
      const mine = new AbortController();
      stop.current = mine;
      setError(null);
      setCancelled(false);
      setSending({ done: 0, all: files.length });
      try {
        const progress = (done: number) => setSending({ done, all: files.length });
        const sources = await sendAll(files, progress, mine.signal);
        if (mine.signal.aborted) return;
        setSending(null);
        await run((signal) => client.importDocs.run({ sources, ...options }, { signal }));
      } catch (reason) {
        if (!mine.signal.aborted) setError(reason);
      } finally {
        if (stop.current === mine) setSending(null);
      }
    },
    [run],
  );
  const cancel = useCallback(() => {
    stop.current?.abort();
    end();
    setSending(null);
    setCancelled(true);
  }, [end]);
  const reset = useCallback(() => {
    forget();
    setError(null);
    setCancelled(false);
  }, [forget]);
  return { sending, error, cancelled, task, start, cancel, reset };
}
