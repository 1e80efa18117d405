import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Annotations } from '#shared/contract/annotations';
import { type Lettered, letteredWithin } from '#shared/domain/annotations/annotations';
import { orpc } from '../../app/api';

export type PeriodNote = Lettered<Annotations['annotations'][number]>;

/** What was noted on the time of these periods, each with the letter that stands for it. */
export function usePeriodNotes(
  agreement: string,
  periods: readonly { start: string; end: string }[],
): PeriodNote[] {
  const { data } = useQuery(orpc.annotations.list.queryOptions({ input: { id: agreement } }));
  return useMemo(() => letteredWithin(data?.annotations ?? [], periods), [data, periods]);
}
