import type { Session } from './session';

/**
 * The zone in which the teams read their clocks and count their weeks: that of the first team calendar, else of this
 * device. An IANA name.
 */
export async function teamZone({ store: { documents } }: Session): Promise<string> {
  const calendar = documents.list().find(({ kind }) => kind === 'calendar');
  const zone = calendar && (await documents.view(calendar.id)).view['timeZone'];
  return typeof zone === 'string' ? zone : Intl.DateTimeFormat().resolvedOptions().timeZone;
}
