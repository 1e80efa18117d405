import { Button, Group, List, Progress, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restatement, Restatements } from '#shared/contract/restatements';
import { client, orpc } from '../../app/api';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { useRunTask } from '../../ui/use-run-task';
import { usePeriodWords } from '../measurement/period-words';

/** So few steps are looked through by themselves; more are asked for. */
const BY_ITSELF = 4;

/** What changed of judged figures, and why. Nothing where nothing came in since the first import. */
export function RestatementList({ agreement }: { agreement: string }) {
  const { t } = useTranslation('restatements');
  const { data } = useQuery(orpc.restatements.steps.queryOptions({ input: { id: agreement } }));
  const { run, cancel, running, share, step, error, result } = useRunTask<Restatements>();
  const steps = data?.steps ?? 0;
  useEffect(() => {
    if (steps > 0 && steps <= BY_ITSELF)
      void run((signal) => client.restatements.find({ id: agreement }, { signal }));
  }, [steps, agreement, run]);
  if (steps === 0) return null;
  return (
    <section aria-labelledby="restatements">
      <Title order={2} id="restatements" mt="xl" mb={4}>
        {t('title')}
      </Title>
      <ErrorState error={error} />
      {running && (
        <Group gap="sm">
          <Progress value={(share ?? 0) * 100} w={160} aria-label={t('looking', { step })} />
          <Text size="sm" c="dimmed">
            {t('looking', { step })}
          </Text>
          <Button variant="subtle" size="compact-sm" onClick={cancel}>
            {t('cancel')}
          </Button>
        </Group>
      )}
      {!running && !result && (
        <Button
          variant="default"
          size="compact-md"
          onClick={() => void run((signal) => client.restatements.find({ id: agreement }, { signal }))}
        >
          {t('look', { count: steps })}
        </Button>
      )}
      {result?.restatements.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      {result && result.restatements.length > 0 && (
        <List size="sm" spacing={6}>
          {result.restatements.map((each) => (
            <List.Item key={`${each.act} ${each.commitment} ${each.start}`}>
              <Line restatement={each} />
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}

function Line({ restatement }: { restatement: Restatement }) {
  const { t } = useTranslation('restatements');
  const words = usePeriodWords();
  const { title, before, after, cause, by, at, file, leads, count, acknowledged } = restatement;
  const figure = (found: Restatement['before']): string =>
    t('figure', { figures: words.figures(restatement, found), status: found.status });
  const named = leads.join(', ');
  const others = count - leads.length;
  return (
    <>
      <Text size="sm">
        {t('line', {
          title,
          period: words.name(restatement),
          before: figure(before),
          after: figure(after),
        })}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t(`cause.${cause}`, { file: file ?? '', name: by, date: dayOf(at, { locale: words.locale }) })}
        {leads.length > 0 &&
          ` · ${t('leads', { count, leads: others > 0 ? t('more', { leads: named, count: others }) : named })}`}
        {acknowledged && ` · ${t('acknowledged')}`}
      </Text>
    </>
  );
}
