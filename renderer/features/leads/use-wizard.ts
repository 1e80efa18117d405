import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportOptions, ImportResult, LeadsPreview } from '#shared/contract/leads';
import { client, orpc } from '../../app/api';
import { type Uploaded, uploadFile } from '../../app/upload';
import { type RunTask, useRunTask } from '../../ui/use-run-task';

/** How the file is read, as far as the person said something about it. */
export type Reading = Pick<
  ImportOptions,
  | 'match'
  | 'apart'
  | 'reasons'
  | 'timeZone'
  | 'dateOrder'
  | 'encoding'
  | 'delimiter'
  | 'sheet'
  | 'asLastTime'
  | 'holds'
  | 'events'
> & {
  mapping?: Record<string, string> | undefined;
};

export interface Wizard {
  file: File | null;
  /** How much of the file has arrived, 0 to 1; null when it is not on its way. */
  arriving: number | null;
  arrived: Uploaded | null;
  error: unknown;
  preview: LeadsPreview | undefined;
  previewError: unknown;
  /** The preview is being made anew after a change. */
  looking: boolean;
  reading: Reading;
  read: (change: Reading) => void;
  choose: (file: File) => Promise<void>;
  /** Begins with a file that lies in a watched folder. */
  take: (watched: string, file: string) => Promise<void>;
  cancel: () => void;
  task: RunTask<ImportResult>;
  start: (more: { exportedAt?: string; passphrase?: string }) => Promise<void>;
}

/** What was answered for such a file before is not asked again. */
const AS_LAST_TIME: Reading = { asLastTime: true, holds: 'either' };

/** A change of how the file is read; with columns of one's own, the rest stays as the saved mapping has it. */
function changed(before: Reading, change: Reading, preview: LeadsPreview | undefined): Reading {
  const remembered = preview?.remembered;
  if (!preview || !change.mapping || before.mapping || !remembered?.used) return { ...before, ...change };
  const { dateOrder } = remembered;
  const { timeZone, match, apart } = preview;
  return {
    timeZone,
    apart,
    ...(match ? { match } : {}),
    reasons: preview.reasons.mean,
    ...(dateOrder ? { dateOrder } : {}),
    ...before,
    ...change,
  };
}

/** One file on its way from the person's disk to the agreements. */
export function useWizard(): Wizard {
  const [file, setFile] = useState<File | null>(null);
  const [arriving, setArriving] = useState<number | null>(null);
  const [arrived, setArrived] = useState<Uploaded | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [reading, setReading] = useState<Reading>(AS_LAST_TIME);
  const stop = useRef<AbortController | null>(null);
  const task = useRunTask<ImportResult>();
  const { reset } = task;

  // What was brought and not used is let go with the screen.
  const held = useRef<Uploaded | null>(null);
  held.current = arrived;
  useEffect(
    () => () => {
      stop.current?.abort();
      if (held.current) void client.uploads.discard({ upload: held.current.upload }).catch(() => undefined);
    },
    [],
  );

  const cancel = useCallback(() => {
    stop.current?.abort();
    setArriving(null);
    setArrived(null);
    setFile(null);
    setReading(AS_LAST_TIME);
    setError(null);
    reset();
  }, [reset]);

  const choose = useCallback(
    async (next: File) => {
      cancel();
      const mine = new AbortController();
      stop.current = mine;
      setFile(next);
      setArriving(0);
      try {
        const done = await uploadFile(client.uploads, next, setArriving, mine.signal);
        if (!mine.signal.aborted) setArrived(done);
      } catch (reason) {
        if (!mine.signal.aborted) setError(reason);
      } finally {
        if (!mine.signal.aborted) setArriving(null);
      }
    },
    [cancel],
  );

  const take = useCallback(
    async (id: string, name: string) => {
      cancel();
      const mine = new AbortController();
      stop.current = mine;
      try {
        const { upload, at } = await client.watched.take({ id, file: name });
        if (mine.signal.aborted) return void client.uploads.discard({ upload }).catch(() => undefined);
        setFile(new File([], name, { lastModified: Date.parse(at) }));
        setArrived({ upload, name });
      } catch (reason) {
        if (!mine.signal.aborted) setError(reason);
      }
    },
    [cancel],
  );

  const input: ImportOptions = { source: arrived ?? { upload: 'none', name: '' }, ...reading };
  const preview = useQuery(
    orpc.leads.preview.queryOptions({
      input,
      enabled: arrived !== null && task.result === null,
      placeholderData: keepPreviousData,
    }),
  );

  return {
    file,
    arriving,
    arrived,
    error,
    preview: arrived ? preview.data : undefined,
    previewError: arrived ? preview.error : null,
    looking: preview.isFetching,
    reading,
    read: (change) => setReading((before) => changed(before, change, preview.data)),
    choose,
    take,
    cancel,
    task,
    start: async (more) => {
      await task.run((signal) => client.leads.import({ ...input, ...more }, { signal }));
    },
  };
}
