import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { NamedRecord } from '#shared/contract/favourites';
import { client, orpc } from './api';
import { useErrorNote } from './use-error-note';

const NONE: readonly NamedRecord[] = [];

/** What this device remembers: records within reach, and those visited last. */
export function useFavourites() {
  const { data } = useQuery(orpc.favourites.list.queryOptions());
  const onError = useErrorNote();
  const favourites = data?.favourites ?? NONE;
  return {
    favourites,
    recent: data?.recent ?? NONE,
    isFavourite: (id: string): boolean => favourites.some((each) => each.id === id),
    setFavourite: (id: string, on: boolean): void => void client.favourites.set({ id, on }).catch(onError),
  };
}

/** Notes that a record is looked at. Nothing is lost when that cannot be kept. */
export function useVisited(id: string, shown: boolean): void {
  useEffect(() => {
    if (shown) void client.favourites.visited({ id }).catch(() => undefined);
  }, [id, shown]);
}
