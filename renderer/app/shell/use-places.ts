import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { PLACES, type Place } from '#shared/contract/settings-defaults';
import { orpc } from '../api';
import { hasPage, RECORD_LISTS } from '../record-lists';
import { useDeviceSettings } from '../use-device-settings';

export interface Places {
  shown: ReadonlySet<Place>;
  /** The agreement in force whose review has a place of its own. */
  reviewed: string | undefined;
  /** The list in which the record belongs that is being signed, compared or decided about; undefined elsewhere. */
  listHere: string | undefined;
}

/** Which of the places that come with use stand in the sidebar: those in use, unless this device says otherwise. */
export function usePlaces(): Places {
  const [{ places }] = useDeviceSettings();
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const id = useLocation({ select: ({ pathname }) => /^\/records\/([^/]+)\//.exec(pathname)?.[1] });
  const kind = id === undefined ? '' : (records?.find((record) => record.id === id)?.kind ?? '');
  const { data: running = false } = useQuery(orpc.runs.switched.queryOptions());
  const has = (kind: string): boolean => records?.some((record) => record.kind === kind) ?? false;
  const reviewed = records?.find(({ kind, status }) => kind === 'agreement' && status === 'in force')?.id;
  const used: Readonly<Record<Place, boolean>> = {
    definitions: has('definition'),
    playbooks: has('playbook'),
    touchpoints: has('touchpoint'),
    offers: has('offer'),
    runs: has('run') || running,
    responsibilities: has('process'),
    resources: has('process') && has('agreement'),
    review: reviewed !== undefined,
    findings: has('process') || has('agreement'),
  };
  return {
    shown: new Set(PLACES.filter((place) => places[place] ?? used[place])),
    reviewed,
    listHere: hasPage(kind) ? RECORD_LISTS[kind].to : undefined,
  };
}
