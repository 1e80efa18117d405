import { useCallback } from 'react';
import type { ExportResult } from '#shared/contract/exports';
import { saveOpenDocuments } from '../app/open-documents';
import { downloadUrl } from './download';
import { type RunTask, useRunTask } from './use-run-task';

/**
 * A file that the services make. What it holds is what is on disk, so nothing typed a moment ago may be missing; where
 * the page has to fetch it, it comes as a download.
 */
export function useMadeFile<T extends Pick<ExportResult, 'name' | 'url'> = ExportResult>(): RunTask<T> {
  const task = useRunTask<T>();
  const { run: start } = task;
  const run = useCallback<RunTask<T>['run']>(
    async (work) => {
      await saveOpenDocuments();
      const made = await start(work);
      if (made?.url) downloadUrl(made.name, made.url);
      return made;
    },
    [start],
  );
  return { ...task, run };
}
