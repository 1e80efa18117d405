import { QueryClient } from '@tanstack/react-query';
import { ConnectionLost } from './connection/wire';

/**
 * What the page remembers of its answers. Nothing is asked again by time: the application says
 * itself what changed (see `use-app-events`).
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      // Any other error is an answer: asking again would give the same one.
      retry: (_failures, error) => error instanceof ConnectionLost,
      retryDelay: 500,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
