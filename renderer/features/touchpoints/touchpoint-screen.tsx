import { Button, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isoAt } from '#shared/domain/calendar/days';
import { openActions } from '#shared/domain/touchpoints/actions';
import { nextMeeting } from '#shared/domain/touchpoints/meetings';
import { rhythmInWords } from '#shared/domain/touchpoints/rhythm';
import { spokenWords } from '../../words/spoken';
import { dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { PlainRecordFrame } from '../record/record-frame';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { RecordPurpose, RecordText } from '../record/record-text';
import { ActionList } from './action-list';
import { Agenda } from './agenda';
import { MeetingList } from './meeting-list';
import { RhythmField } from './rhythm-field';
import { TouchpointFacts } from './touchpoint-facts';
import classes from './touchpoints.module.css';
import { useTouchpointFiles } from './use-files';
import { useNow } from './use-now';

/** One touchpoint: what for, when, with whom, and its meetings. */
export function TouchpointScreen() {
  const { id } = useParams({ from: '/touchpoints/$id' });
  return (
    <RecordScreen id={id} kind="touchpoint">
      {(record) => <TouchpointPage record={record} />}
    </RecordScreen>
  );
}

function TouchpointPage({ record }: { record: OpenRecord<'touchpoint'> }) {
  const { t } = useTranslation('touchpoints');
  const { id, live, view, disabled } = record;
  const locale = useLocale();
  const now = useNow();
  const { session } = live;
  const next = useMemo(() => nextMeeting(view, now), [view, now]);
  const zone = view.schedule?.timeZone ?? 'UTC';
  const open = openActions(view.actions);
  const files = useTouchpointFiles(id);
  return (
    <PlainRecordFrame
      record={record}
      menu={files.menu}
      primary={
        next && (
          <Button
            component={Link}
            {...({ to: '/touchpoints/$id/meetings/$meeting', params: { id, meeting: next.id } } as object)}
          >
            {t('openNext')}
          </Button>
        )
      }
    >
      {files.state}
      <RecordPurpose record={record} />
      <Text>
        {view.schedule ? rhythmInWords(view.schedule, spokenWords()) : t('noRhythm')}
        {` · ${t('minutes', { count: view.minutes })}`}
      </Text>
      <Text c="dimmed" size="sm">
        {next ? t('next', { when: dayAndTime(isoAt(next.start, zone), locale) }) : t('noNext')}
      </Text>
      <section className={classes.section} aria-labelledby="open-actions">
        <h2 id="open-actions" className={classes.heading}>
          {t('actions.title')}
        </h2>
        {open.length === 0 && <Text c="dimmed">{t('actions.none')}</Text>}
        <ActionList
          session={session}
          actions={open}
          label={t('actions.title')}
          withFrom
          undo={live.undo}
          disabled={disabled}
        />
      </section>
      <MeetingList id={id} session={session} view={view} now={now} disabled={disabled} />
      <section className={classes.section} aria-labelledby="agenda">
        <h2 id="agenda" className={classes.heading}>
          {t('agenda.title')}
        </h2>
        <Agenda session={session} agenda={view.agenda} minutes={view.minutes} disabled={disabled} />
      </section>
      <section className={classes.section} aria-labelledby="rhythm">
        <h2 id="rhythm" className={classes.heading}>
          {t('rhythm.title')}
        </h2>
        <RhythmField session={session} schedule={view.schedule} disabled={disabled} />
        <TouchpointFacts session={session} view={view} disabled={disabled} />
      </section>
      <RecordText record={record} />
    </PlainRecordFrame>
  );
}
