import { Button, Checkbox, Loader, Switch, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessRunning } from '#shared/contract/runs';
import { orpc } from '../../app/api';
import { useMay } from '../../app/use-may';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { RhythmChoice } from '../touchpoints/rhythm-field';
import { CalledRuns } from './called-runs';
import { here } from './here';
import { RunFiguresTable } from './run-figures';
import { RunTable } from './run-table';
import classes from './runs.module.css';
import { StartDialog } from './start-dialog';

/** How one process is run: whether at all, what calls for it, and what its runs say of its steps. */
export function ProcessRunsScreen() {
  const { id } = useParams({ from: '/processes/$id/runs' });
  const { t } = useTranslation('runs');
  const { t: shell } = useTranslation('shell');
  const { t: common } = useTranslation();
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: { kind: 'process' } }));
  const { data: processes, error, refetch } = useQuery(orpc.runs.processes.queryOptions());
  const { data: runs = [] } = useQuery(orpc.runs.list.queryOptions());
  const { data: figures } = useQuery(orpc.runs.figures.queryOptions({ input: { process: id } }));
  const [starting, setStarting] = useState(false);
  const own = runs.filter(({ process }) => process === id);
  const running = processes?.find(({ process }) => process === id);
  const title = records?.find((record) => record.id === id)?.title || common('untitled');
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[
            { label: shell('processes'), to: '/processes' },
            { label: title, to: '/processes/$id', params: { id } },
          ]}
          title={t('process.title', { title })}
          primary={
            running?.on &&
            running.inForce && (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setStarting(true)}>
                {t('start')}
              </Button>
            )
          }
        />
      }
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!processes && !error && <Loader size="sm" />}
      {processes && !running?.inForce && <p className={classes.note}>{t('process.notInForce')}</p>}
      {running && <SetUp running={running} />}
      {running?.on && <CalledRuns processes={[running]} />}
      {figures && (
        <section className={classes.section} aria-labelledby="figures">
          <h2 id="figures" className={classes.heading}>
            {t('process.figures')}
          </h2>
          {figures.runs === 0 ? (
            <Text c="dimmed">{t('process.noFigures')}</Text>
          ) : (
            <RunFiguresTable figures={figures} />
          )}
        </section>
      )}
      {own.length > 0 && (
        <section className={classes.section} aria-labelledby="its-runs">
          <h2 id="its-runs" className={classes.heading}>
            {t('process.runs')}
          </h2>
          <RunTable runs={own} />
        </section>
      )}
      {starting && <StartDialog process={id} onClose={() => setStarting(false)} />}
    </Page>
  );
}

/** Whether the process is run, and what calls for a run. */
function SetUp({ running }: { running: ProcessRunning }) {
  const { t } = useTranslation('runs');
  const locale = useLocale();
  const edit = useMay('edit');
  const cache = useQueryClient();
  const set = useMutation(
    orpc.runs.setUp.mutationOptions({
      onSuccess: () => cache.invalidateQueries({ queryKey: orpc.runs.key() }),
    }),
  );
  const { process, on, schedule, onImport, next, withoutEnd } = running;
  const disabled = !edit.may;
  return (
    <section>
      <ErrorState error={set.error} />
      <Switch
        label={t('process.switch')}
        description={t('process.switchText')}
        checked={on}
        disabled={disabled}
        onChange={(event) => set.mutate({ process, on: event.currentTarget.checked })}
      />
      {withoutEnd.length > 0 && (
        <p className={classes.note} data-tone="warn" style={{ marginTop: 16 }}>
          {t('process.circle', { steps: withoutEnd.map((step) => step || t('run.untitledStep')).join(', ') })}
        </p>
      )}
      {on ? (
        <div className={classes.section}>
          <h2 className={classes.heading}>{t('process.calls')}</h2>
          <RhythmChoice
            schedule={schedule}
            write={(rhythm) => set.mutate({ process, schedule: rhythm })}
            disabled={disabled}
          />
          <Checkbox
            mt="sm"
            label={t('process.onImport')}
            checked={onImport}
            disabled={disabled}
            onChange={(event) => set.mutate({ process, onImport: event.currentTarget.checked })}
          />
          <Text size="sm" c="dimmed" mt="xs">
            {[next && t('process.next', { when: dayAndTime(here(next), locale) }), t('process.byHand')]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      ) : (
        <Text size="sm" c="dimmed" mt="xs">
          {t('process.off')}
        </Text>
      )}
    </section>
  );
}
