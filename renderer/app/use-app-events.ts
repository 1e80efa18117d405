import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AppEvent } from '#shared/contract/source';
import { client, connection, orpc } from './api';
import { gather } from './gather';
import { somebodyWrites } from './writing';

type Stale = { key: () => readonly unknown[] };

/**
 * Which answers are out of date after an event. Made once: what waits to be told is told once however often it came,
 * and a record is saved several times a second while somebody writes.
 */
const STALE: Readonly<Record<AppEvent['type'], readonly Stale[]>> = {
  workspace: [orpc],
  acts: [
    orpc.signoff,
    orpc.versions,
    orpc.history,
    orpc.discussion,
    orpc.suggested,
    orpc.people,
    orpc.exchange,
    orpc.home,
    orpc.records,
    orpc.workspace.status,
    orpc.measure,
    orpc.disputes,
    orpc.statements,
    orpc.restatements,
    orpc.compliance,
    orpc.definitions,
    orpc.playbooks,
    orpc.touchpoints,
    orpc.runs,
    orpc.offers,
    orpc.resources,
  ],
  leads: [
    orpc.leads,
    orpc.watched,
    orpc.targets,
    orpc.measure,
    orpc.disputes,
    orpc.statements,
    orpc.restatements,
    orpc.home,
    orpc.definitions,
    orpc.compliance,
    orpc.touchpoints,
    orpc.runs,
    orpc.offers,
    orpc.resources,
  ],
  watched: [orpc.watched],
  settings: [orpc.settings, orpc.favourites],
  exchange: [orpc.exchange, orpc.people, orpc.suggested, orpc.home, orpc.leads.forgotten],
  records: [
    orpc.records,
    orpc.signoff,
    orpc.versions,
    orpc.history,
    orpc.discussion,
    orpc.suggested,
    orpc.home,
    orpc.measure,
    orpc.annotations,
    orpc.search,
    orpc.filing,
    orpc.trash,
    orpc.snapshots,
    orpc.favourites,
    orpc.compliance,
    orpc.definitions,
    orpc.templates,
    orpc.playbooks,
    orpc.touchpoints,
    orpc.runs,
    orpc.offers,
    orpc.resources,
    orpc.responsibilities,
    orpc.leads.mappings,
    orpc.watched,
    orpc.leads.triage,
    orpc.workspace.status,
  ],
  health: [orpc.workspace.status],
  indexing: [orpc.workspace.status],
  updates: [orpc.updates],
  given: [orpc.given],
  key: [orpc.people.keyOpen],
  command: [],
};

const keys = new Map<Stale, readonly unknown[]>();

/** The key of what is stale, made once: each is a walk through proxies, and two dozen of them follow every save. */
function keyOf(part: Stale): readonly unknown[] {
  const known = keys.get(part);
  if (known) return known;
  const made = part.key();
  keys.set(part, made);
  return made;
}

/** What follows an event is told when nothing came for this long, */
const QUIET_MS = 1000;
/** and after this long in any case: a page that is fetched anew while somebody writes on costs them a dozen keys. */
const LONGEST_MS = 15_000;

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
    // While somebody writes, a record is saved several times a second: what else shows it follows in the pauses.
    const gathered = gather<Stale>({
      tell: (parts) => {
        for (const part of parts) void cache.invalidateQueries({ queryKey: keyOf(part) });
      },
      quietMs: QUIET_MS,
      longestMs: LONGEST_MS,
      busy: somebodyWrites,
    });
    const listen = async (): Promise<void> => {
      for await (const event of await client.events(undefined, { signal: stop.signal })) {
        if (event.type === 'command') onCommand(event.command);
        gathered.add(STALE[event.type]);
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
      gathered.stop();
      stop.abort();
      forget();
    };
  }, [cache, onCommand]);
}
