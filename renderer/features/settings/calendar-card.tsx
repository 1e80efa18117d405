import { Select, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import { TeamMark } from '../../ui/team-mark';
import { timeZones } from '../agreements/time-zones';
import classes from './calendar-card.module.css';
import type { CalendarFieldProps } from './calendar-field';
import { DaysOff } from './days-off';
import { HolidayFields } from './holiday-fields';
import { SharedRecord } from './shared-record';
import { WeekHours } from './week-hours';

/** One team's calendar: its zone, its hours, its holidays and its days off. */
export function CalendarCard({ id }: { id: string }) {
  return (
    <SharedRecord id={id} kind="calendar">
      {({ session, editable }, view) => <Card id={id} session={session} view={view} disabled={!editable} />}
    </SharedRecord>
  );
}

function Card({ id, session, view, disabled }: CalendarFieldProps & { id: string }) {
  const { t } = useTranslation('settings');
  const zone = usePromise<string>(session, 'timeZone');
  const conflict = (
    <ConflictNote
      label={t('calendars.zone')}
      entries={zone.conflict}
      say={(value: string | null) => value ?? ''}
      onChoose={(value) => value && zone.write(value)}
      disabled={disabled}
    />
  );
  return (
    <section className={classes.card} aria-labelledby={`calendar-${id}`}>
      <Title order={2} id={`calendar-${id}`}>
        {view.team ? <TeamMark team={view.team} withName size={22} /> : view.title}
      </Title>
      <Select
        label={t('calendars.zone')}
        searchable
        allowDeselect={false}
        maw={320}
        value={view.timeZone}
        data={timeZones()}
        limit={60}
        readOnly={disabled}
        onChange={(next) => next && zone.write(next)}
        {...(zone.conflict.length > 0 ? { leftSection: conflict } : {})}
      />
      <WeekHours session={session} view={view} disabled={disabled} />
      <HolidayFields session={session} view={view} disabled={disabled} />
      <DaysOff session={session} view={view} disabled={disabled} />
    </section>
  );
}
