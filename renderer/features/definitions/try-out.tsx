import { Alert, Anchor, Loader, SegmentedControl, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DefinitionTryOut } from '#shared/contract/definitions';
import { isComplete } from '#shared/domain/definitions/criteria';
import type { Criterion } from '#shared/model/definition';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { useLocale } from '../measurement/use-locale';
import classes from './definition-screen.module.css';
import { OneLead } from './one-lead';
import { OtherLeads } from './other-leads';
import { useCriterionWords } from './use-criterion-words';

const WEEKS = [1, 4, 13];

interface Props {
  /** The definition's id. */
  id: string;
  criteria: readonly Criterion[];
  tried: { data: DefinitionTryOut | undefined; error: unknown };
  weeks: number;
  onWeeks: (weeks: number) => void;
}

/** The criteria tried on the workspace's own leads: how many fit, and which criterion turned the others away. */
export function TryOut({ id, criteria, tried, weeks, onWeeks }: Props) {
  const { t } = useTranslation('definitions');
  const { data, error } = tried;
  const computed = criteria.some(isComplete);
  return (
    <section className={classes.section} aria-labelledby="try-out">
      <div className={classes.headingRow}>
        <h2 id="try-out" className={classes.heading}>
          {t('tryOut.title')}
        </h2>
        {computed && data && data.leads > 0 && (
          <SegmentedControl
            size="xs"
            aria-label={t('tryOut.weeks')}
            value={String(weeks)}
            data={WEEKS.map((count) => ({ value: String(count), label: t('tryOut.week', { count }) }))}
            onChange={(next) => onWeeks(Number(next))}
          />
        )}
      </div>
      <ErrorState error={error} />
      {!data && !error && <Loader size="sm" />}
      {data && !computed && <Text c="dimmed">{t('tryOut.noCriteria')}</Text>}
      {data && computed && data.leads === 0 && (
        <Text c="dimmed">
          {t('tryOut.noLeads')}{' '}
          <Anchor component={Link} to="/leads/import">
            {t('tryOut.import')}
          </Anchor>
        </Text>
      )}
      {data && computed && data.leads > 0 && <Result data={data} criteria={criteria} />}
      {data && computed && data.leads > 0 && <OneLead id={id} criteria={criteria} />}
    </section>
  );
}

function Result({ data, criteria }: { data: DefinitionTryOut; criteria: readonly Criterion[] }) {
  const { t } = useTranslation('definitions');
  const locale = useLocale();
  const wordsOf = useCriterionWords();
  const { same, onlyCriteria, onlySales } = data.sales;
  const of = same + onlyCriteria + onlySales;
  const range =
    data.from && data.to
      ? t('tryOut.range', { from: dayOf(data.from, { locale }), to: dayOf(data.to, { locale }) })
      : '';
  // The criterion that turned most leads away comes first.
  const tallies = [...data.criteria].sort((a, b) => b.failed - a.failed);
  return (
    <>
      <p className={classes.result} role="status">
        <strong>{t('tryOut.result', { fits: data.fits, leads: data.leads })}</strong>{' '}
        {data.undecided > 0 && t('tryOut.undecided', { count: data.undecided })}{' '}
        <span className={classes.range}>{range}</span>
      </p>
      {data.missing.map((name) => (
        <Alert
          key={name}
          mb="sm"
          variant="outline"
          color="var(--accord-warn)"
          icon={<IconAlertTriangle size={18} />}
        >
          {t('tryOut.missing', { name })}
        </Alert>
      ))}
      <Table aria-label={t('tryOut.table')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('tryOut.criterion')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{t('tryOut.met')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{t('tryOut.failed')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{t('tryOut.unknown')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tallies.map(({ id, met, failed, unknown }) => {
            const criterion = criteria.find((each) => each.id === id);
            return (
              <Table.Tr key={id}>
                <Table.Td className={classes.said ?? ''}>{criterion ? wordsOf(criterion) : ''}</Table.Td>
                <Table.Td className={classes.number ?? ''}>{met}</Table.Td>
                <Table.Td className={classes.number ?? ''}>{failed}</Table.Td>
                <Table.Td className={classes.number ?? ''}>{unknown}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {of > 0 && (
        <Text size="sm" mt="sm">
          {t('tryOut.sales', { same, of })}{' '}
          {onlyCriteria > 0 && t('tryOut.onlyCriteria', { count: onlyCriteria })}{' '}
          {onlySales > 0 && t('tryOut.onlySales', { count: onlySales })}
        </Text>
      )}
      <OtherLeads data={data} criteria={criteria} />
    </>
  );
}
