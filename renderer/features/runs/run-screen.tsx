import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stepOf } from '#shared/domain/runs/people';
import { runState } from '#shared/domain/runs/state';
import { orpc } from '../../app/api';
import { useRecordFiles } from '../../ui/use-record-files';
import { When } from '../../ui/when';
import { dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { PlainRecordFrame } from '../record/record-frame';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { RecordText } from '../record/record-text';
import { useMembers } from '../signoff/use-members';
import { here } from './here';
import { RunCourse } from './run-course';
import { RunMark } from './run-mark';
import { RunNow } from './run-now';
import classes from './runs.module.css';
import { useDeeds } from './use-deeds';
import { useRun } from './use-run';

/** One run: the step it stands at, and how it came there. */
export function RunScreen() {
  const { id } = useParams({ from: '/runs/$id' });
  return (
    <RecordScreen id={id} kind="run">
      {(record) => <RunPage record={record} />}
    </RecordScreen>
  );
}

function RunPage({ record }: { record: OpenRecord<'run'> }) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { nameOf } = useMembers();
  const { id, live, view } = record;
  const { data: details } = useQuery(orpc.runs.details.queryOptions({ input: { id } }));
  const state = useMemo(() => runState(view), [view]);
  const edits = useRun(live.session);
  const { current, standing, endedAt } = state;
  const team = stepOf(view, current?.step ?? '')?.role?.team ?? null;
  const mayTake = team === null || details?.team === team;
  const deeds = useDeeds(record, state, edits, mayTake);
  const files = useRecordFiles(
    id,
    [
      { format: 'pdf', label: t('files.pdf') },
      { format: 'md', label: t('files.md') },
    ],
    (name) => <Text size="sm">{t('files.saved', { name })}</Text>,
  );
  const title = details?.processTitle || common('untitled');
  const gone = details?.outdated === 'gone';
  return (
    <PlainRecordFrame
      record={record}
      width="wide"
      status={<RunMark standing={standing} />}
      primary={deeds.primary}
      menu={
        <>
          {deeds.menu}
          {files.menu}
        </>
      }
    >
      {files.state}
      <Group gap={6} mb="md">
        {details && !gone && (
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/processes/$id" params={{ id: view.process }} />}
          >
            {details.agreementTitle === null
              ? t('run.ofVersion', { title, number: view.number ?? '–' })
              : t('run.ofAgreement', {
                  title,
                  agreement: details.agreementTitle,
                  number: view.number ?? '–',
                })}
          </Anchor>
        )}
        {view.startedAt !== '' && (
          <Text size="sm" c="dimmed">
            {details && !gone && '· '}
            {t('run.started', { name: nameOf(view.startedBy) })} <When at={view.startedAt} />
          </Text>
        )}
      </Group>
      {details?.outdated && current && (
        <p className={classes.note}>{t(`run.outdated.${details.outdated}`)}</p>
      )}
      {standing === 'empty' && <p className={classes.note}>{t('run.empty')}</p>}
      {standing === 'stopped' && <p className={classes.note}>{t('run.stopped', { reason: state.reason })}</p>}
      {standing === 'done' && endedAt !== null && (
        <p className={classes.note}>{t('run.done', { when: dayAndTime(here(endedAt), locale) })}</p>
      )}
      {current && (
        <RunNow
          record={record}
          state={state}
          current={current}
          details={details}
          edits={edits}
          mayTake={mayTake}
        >
          {deeds.giveBack && (
            <Button variant="default" size="compact-md" mt="xs" onClick={deeds.giveBack}>
              {t('deeds.return')}
            </Button>
          )}
        </RunNow>
      )}
      <RunCourse run={view} state={state} details={details} />
      <RecordText record={record} />
      {deeds.dialogs}
    </PlainRecordFrame>
  );
}
