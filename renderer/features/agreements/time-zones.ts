import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../app/api';

let zones: string[] | null = null;

/** All time zones by their IANA names; UTC comes last. */
export function timeZones(): string[] {
  zones ??= [...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'), 'UTC'];
  return zones;
}

/** The zone of this device. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone in which the teams work, by the first calendar of the workspace; this device's until it is known. */
export function useWorkTimeZone(): string {
  const calendars = useQuery(orpc.records.list.queryOptions({ input: { kind: 'calendar' } }));
  const first = calendars.data?.[0]?.id;
  const calendar = useQuery(
    orpc.records.show.queryOptions({ input: { id: first ?? 'none' }, enabled: first !== undefined }),
  );
  const zone = calendar.data?.view['timeZone'];
  return typeof zone === 'string' ? zone : ownTimeZone();
}
