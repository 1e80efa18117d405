import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '#shared/contract/progress';
import { stepWords } from '#shared/domain/progress-steps';
import { spokenLanguage } from '../words/spoken';

export interface TaskState<T> {
  running: boolean;
  /** 0 to 1; null when it cannot be told. */
  share: number | null;
  /** What is being done, in words. */
  step: string;
  error: unknown;
  result: T | null;
}

export interface RunTask<T> extends TaskState<T> {
  /**
   * Starts the work and follows its progress; a running one is cancelled first.
   * @returns the result, or null when it failed (see `error`) or was cancelled
   */
  run: (start: (signal: AbortSignal) => Promise<AsyncIterable<Progress<T>>>) => Promise<T | null>;
  cancel: () => void;
  /** Forgets result and error. */
  reset: () => void;
}

const IDLE = { running: false, share: null, step: '', error: null, result: null };

/** Runs one long task of the contract with progress and cancel; leaving the screen cancels it. */
export function useRunTask<T>(): RunTask<T> {
  const [state, setState] = useState<TaskState<T>>(IDLE);
  const current = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setState((before) => ({ ...before, running: false }));
  }, []);

  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback<RunTask<T>['run']>(async (start) => {
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    const show = (next: Partial<TaskState<T>>): void => {
      if (current.current === stop) setState((before) => ({ ...before, ...next }));
    };
    setState({ ...IDLE, running: true });
    try {
      for await (const event of await start(stop.signal)) {
        if (stop.signal.aborted) return null;
        if (event.type === 'done') {
          show({ running: false, result: event.result });
          return event.result;
        }
        show({ share: event.share, step: stepWords(event.step, spokenLanguage()) });
      }
      show({ running: false });
    } catch (error) {
      if (!stop.signal.aborted) show({ running: false, error });
    }
    return null;
  }, []);

  const reset = useCallback(() => setState(IDLE), []);
  return { ...state, run, cancel, reset };
}
