import { type Bundle, recordsOf } from '#shared/export/bundle';
import { touchpointCalendar } from '#shared/export/ics/touchpoint';
import { Touchpoint } from '#shared/model/touchpoint';
import type { Application } from '../application';
import { fail } from '../fail';

/** Touchpoints as a calendar file; INVALID names the record that is none. */
export function calendarOf(app: Application, bundle: Bundle): string {
  const records = recordsOf(bundle);
  const other = records.find(({ kind }) => kind !== 'touchpoint');
  if (other)
    throw fail('INVALID', `A ${other.kind} has no meetings. Calendar files hold touchpoints alone.`, {
      record: other.id,
    });
  return touchpointCalendar({
    touchpoints: records.map(({ id, view }) => ({ id, view: Touchpoint.parse(view) })),
    name: bundle.title,
    workspace: app.session.id,
    now: app.session.now(),
  });
}
