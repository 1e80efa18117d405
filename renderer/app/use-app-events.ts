import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AppEvent } from '#shared/contract/source';
import { client, connection, orpc } from './api';

type Stale = { key: () => readonly unknown[] };

/** Which answers are out of date after an event. */
function staleAfter(event: AppEvent): Stale[] {
  switch (event.type) {
    case 'workspace':
      return [orpc];
    case 'acts':
      return [
        orpc.signoff,
        orpc.versions,
        orpc.history,
        orpc.people,
        orpc.exchange,
        orpc.home,
        orpc.records,
        orpc.workspace.status,
        orpc.measure,
        orpc.compliance,
        orpc.definitions,
        orpc.playbooks,
      ];
    case 'leads':
      return [orpc.leads, orpc.measure, orpc.home, orpc.definitions];
    case 'settings':
      return [orpc.settings];
    case 'exchange':
      return [orpc.exchange, orpc.people];
    case 'records':
      return [
        orpc.records,
        orpc.signoff,
        orpc.versions,
        orpc.history,
        orpc.home,
        orpc.measure,
        orpc.search,
        orpc.compliance,
        orpc.definitions,
        orpc.templates,
        orpc.playbooks,
        orpc.responsibilities,
        orpc.workspace.status,
      ];
    case 'health':
      return [orpc.workspace.status];
    case 'command':
      return [];
  }
}

/** Events within this time after one are told together. */
const GATHER_MS = 1000;

/** How long the page waits before it listens again after the stream ended by itself. */
const AGAIN_MS = 500;

/**
 * Listens to what happens in the application and marks what the page shows as out of date.
 * @param onCommand told of the native menu's commands
 */
export function useAppEvents(onCommand: (command: string) => void): void {
  const cache = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    // While somebody writes, a record is saved several times a second: what else shows it follows once a second.
    const waiting = new Set<Stale>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      for (const part of waiting) void cache.invalidateQueries({ queryKey: part.key() });
      waiting.clear();
    };
    const stale = (parts: readonly Stale[]): void => {
      for (const part of parts) waiting.add(part);
      if (timer !== undefined) return;
      tell();
      timer = setTimeout(() => {
        timer = undefined;
        if (waiting.size > 0) stale([]);
      }, GATHER_MS);
    };
    const listen = async (): Promise<void> => {
      for await (const event of await client.events(undefined, { signal: stop.signal })) {
        if (event.type === 'command') onCommand(event.command);
        stale(staleAfter(event));
      }
    };
    void (async () => {
      while (!stop.signal.aborted) {
        await listen().catch(() => undefined);
        if (!stop.signal.aborted) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    })();
    // Something may have happened while nobody could listen.
    const forget = connection.onReopen(() => void cache.invalidateQueries());
    return () => {
      clearTimeout(timer);
      stop.abort();
      forget();
    };
  }, [cache, onCommand]);
}
