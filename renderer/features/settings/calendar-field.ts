import type { Calendar } from '#shared/model/calendar';
import type { DocumentSession } from '../../app/document/session';

/** What every field of a calendar's card works on. */
export interface CalendarFieldProps {
  session: DocumentSession;
  view: Calendar;
  disabled: boolean;
}
