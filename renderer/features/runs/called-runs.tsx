import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcessRunning } from '#shared/contract/runs';
import { ErrorState } from '../../ui/error-state';
import { dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { here } from './here';
import classes from './runs.module.css';
import { useStartRun } from './use-start-run';

/** Runs that a schedule or an event calls for and nobody started: of each process the newest. */
export function CalledRuns({ processes }: { processes: readonly ProcessRunning[] }) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const start = useStartRun();
  const waiting = processes.filter(({ called }) => called.length > 0);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="called" style={{ marginBottom: 24 }}>
      <h2 id="called" className={classes.heading}>
        {t('called.title')}
      </h2>
      <ErrorState error={start.error} />
      <ul className={classes.rows}>
        {waiting.map(({ process, title, called }) => {
          const last = called.at(-1);
          if (!last) return null;
          const when = dayAndTime(here(last.at), locale);
          const name = title || common('untitled');
          return (
            <li key={process} className={classes.row}>
              <div className={classes.words}>
                <Text fw={550}>{name}</Text>
                <Text size="sm" c="dimmed">
                  {t(`called.${last.by}`, { when })}
                  {last.late && (
                    <Text span inherit c="var(--accord-warn)">
                      {` · ${t('called.late')}`}
                    </Text>
                  )}
                  {called.length > 1 && ` · ${t('called.more', { count: called.length - 1 })}`}
                </Text>
              </div>
              <Button
                size="compact-md"
                aria-label={t('called.startOf', { title: name, when })}
                loading={start.isPending}
                onClick={() => start.mutate({ process, occurrence: last.occurrence })}
              >
                {t('called.start')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
