import type { Progress } from '#shared/contract/progress';
import type { Step } from '#shared/domain/progress-steps';

/** How long work is followed: it is told to stop, and tells how far it is. */
export interface Watch {
  signal: AbortSignal;
  onProgress(share: number | null, step: Step): void;
}

/**
 * Work that reports by a callback, as the contract's stream. When nobody reads any more, the work's signal is
 * aborted, and the stream ends only once the work has stopped.
 */
export async function* progressOf<T>(
  signal: AbortSignal | undefined,
  work: (watch: Watch) => Promise<T>,
): AsyncGenerator<Progress<T>> {
  const stop = new AbortController();
  const abort = () => stop.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  let latest: Progress<T> | null = null;
  let wake = () => {};
  const running = work({
    signal: stop.signal,
    onProgress(share, step) {
      latest = { type: 'progress', share, step };
      wake();
    },
  });
  let over = false;
  const finished = () => {
    over = true;
    wake();
  };
  const ended = running.then(finished, finished);
  try {
    while (!over) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (over || latest) resolve();
      });
      const event = latest;
      latest = null;
      if (event && !over) yield event;
    }
    yield { type: 'done', result: await running };
  } finally {
    signal?.removeEventListener('abort', abort);
    if (!over) stop.abort();
    await ended;
  }
}
