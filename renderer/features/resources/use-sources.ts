import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sourceId } from '#shared/domain/resources/sources';
import type { Resources } from '#shared/model/resources';
import { orpc } from '../../app/api';
import { monthsOf } from './months';

/** A row of the table of spend. */
export interface SourceRow {
  id: string;
  title: string;
  inbound: boolean;
  /** Entered here, and not only known from leads. */
  entered: boolean;
  /** Whether leads of the last year name it. */
  inLeads: boolean;
}

/** Sources that were entered, then those that the leads of the last year name. */
export function useSources(view: Resources | null): SourceRow[] {
  const { data } = useQuery(orpc.resources.costs.queryOptions({ input: monthsOf('year') }));
  return useMemo(() => {
    const named = (data?.whole.sources ?? []).filter(({ title, leads }) => title !== '' && leads > 0);
    const inLeads = new Set(named.map(({ title }) => sourceId(title)));
    const own = (view?.sources ?? []).map(({ id, title, inbound }) => ({
      ...{ id, title, inbound, entered: true },
      inLeads: inLeads.has(id),
    }));
    const known = new Set(own.map(({ id }) => id));
    const others = named
      .filter(({ id }) => !known.has(id))
      .map(({ id, title }) => ({ id, title, inbound: false, entered: false, inLeads: true }));
    return [...own, ...others];
  }, [view, data]);
}
