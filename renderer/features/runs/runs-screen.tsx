import { Button, Checkbox, Loader, SegmentedControl, Select, Text } from '@mantine/core';
import { IconPlus, IconProgressCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '#shared/domain/runs/state';
import { orpc } from '../../app/api';
import { RUN_VIEWS, type RunsSearch } from '../../app/runs-search';
import { useScreenActions } from '../../app/screen-actions';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { CalledRuns } from './called-runs';
import { byStanding, bySteps } from './lanes';
import { RunBoard } from './run-board';
import { RunTable } from './run-table';
import classes from './runs.module.css';
import { StartDialog } from './start-dialog';

/** What is carried out now, what is called for, and where it stands. */
export function RunsScreen() {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/runs' });
  const { view = 'list', process } = search;
  const { data: runs, error, refetch } = useQuery(orpc.runs.list.queryOptions());
  const { data: processes = [] } = useQuery(orpc.runs.processes.queryOptions());
  const { data: figures } = useQuery(
    orpc.runs.figures.queryOptions({ input: { process: process ?? '' }, enabled: process !== undefined }),
  );
  const [over, setOver] = useState(false);
  const [starting, setStarting] = useState(false);
  useScreenActions([{ id: 'start-run', label: t('start'), run: () => setStarting(true) }]);
  const go = (next: RunsSearch): void => void navigate({ to: '/runs', search: next, replace: true });
  const known = new Map([
    ...(runs ?? []).map((run) => [run.process, run.processTitle || common('untitled')] as const),
    ...processes.filter(({ on }) => on).map((each) => [each.process, each.title] as const),
  ]);
  const shown = (runs ?? []).filter(
    (run) => (process === undefined || run.process === process) && (over || isUnderWay(run)),
  );
  const lanes =
    process !== undefined && figures
      ? bySteps(shown, figures.steps, t('run.overTitle'))
      : byStanding(shown, (standing) => t(`standing.${standing}`));
  const any = (runs ?? []).length > 0;
  return (
    <Page
      width={view === 'board' ? 'full' : 'wide'}
      header={
        <PageHeader
          title={t('title')}
          meta={<Text size="sm">{t('text')}</Text>}
          primary={
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setStarting(true)}>
              {t('start')}
            </Button>
          }
        />
      }
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!runs && !error && <Loader size="sm" />}
      <CalledRuns processes={processes} />
      {runs && !any && (
        <EmptyState
          icon={<IconProgressCheck size={36} stroke={1.3} />}
          title={t('emptyTitle')}
          text={t('emptyText')}
        />
      )}
      {any && (
        <div className={classes.tools}>
          <SegmentedControl
            aria-label={t('views.label')}
            value={view}
            data={RUN_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
            onChange={(next) => {
              const { view: _before, ...rest } = search;
              go(next === 'board' ? { ...rest, view: 'board' } : rest);
            }}
          />
          <Select
            aria-label={t('ofProcess')}
            placeholder={t('allProcesses')}
            clearable
            data={[...known].map(([value, label]) => ({ value, label }))}
            value={process ?? null}
            onChange={(next) => {
              const { process: _before, ...rest } = search;
              go(next ? { ...rest, process: next } : rest);
            }}
          />
          <Checkbox
            label={t('over')}
            checked={over}
            onChange={(event) => setOver(event.currentTarget.checked)}
          />
        </div>
      )}
      {any && view === 'list' && shown.length > 0 && <RunTable runs={shown} />}
      {any && view === 'list' && shown.length === 0 && <Text c="dimmed">{t('noneHere')}</Text>}
      {any && view === 'board' && <RunBoard lanes={lanes} />}
      {starting && <StartDialog process={process} onClose={() => setStarting(false)} />}
    </Page>
  );
}
