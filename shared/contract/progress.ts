import { eventIterator, type } from '@orpc/contract';
import type { Step } from '#shared/domain/progress-steps';

/** Long work reports as it goes; the last event carries the result. Stop reading to cancel. */
export type Progress<T> =
  | { type: 'progress' /** 0 to 1; null when it cannot be told */; share: number | null; step: Step }
  | { type: 'done'; result: T };

/** The output of a call that takes long: a stream of progress that ends with its result. */
export const longTask = <T>() => eventIterator(type<Progress<T>>());
