import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ApartLead } from '#shared/contract/leads';
import { orpc } from '../../app/api';

/** So many leads are asked for: more are never in sight at once. */
const MOST = 10_000;

/** What this device keeps of who some leads are, by their ids. */
export function useApart(leadIds: readonly string[]): ReadonlyMap<string, ApartLead['values']> {
  const asked = leadIds.slice(0, MOST);
  const { data } = useQuery(
    orpc.leads.apart.of.queryOptions({
      input: { leadIds: asked },
      enabled: asked.length > 0,
      placeholderData: keepPreviousData,
    }),
  );
  return useMemo(() => new Map(data?.map(({ leadId, values }) => [leadId, values])), [data]);
}

/** The same in one line. */
export const apartLine = (values: ApartLead['values'] | undefined): string =>
  (values ?? []).map(({ value }) => value).join(' · ');
