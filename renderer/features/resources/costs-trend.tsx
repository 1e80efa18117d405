import { Progress, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CostReport } from '#shared/contract/resources';
import type { SourceCost } from '#shared/domain/resources/costs';
import { useFigures } from './figures';
import { shortMonth } from './months';
import classes from './resources.module.css';

interface Props {
  trend: CostReport['trend'];
  currency: string;
}

/** Cost per SQL month by month, inbound apart: bars with their figures. */
export function CostsTrend({ trend, currency }: Props) {
  const { t } = useTranslation('resources');
  const { locale } = useFigures();
  const most = Math.max(
    1,
    ...trend.flatMap(({ all, inbound }) => [all.perSql?.value ?? 0, inbound.perSql?.value ?? 0]),
  );
  const anyInbound = trend.some(({ inbound }) => inbound.cost !== null);
  const shown = trend.filter(({ all }) => all.cost !== null || all.qualified > 0);
  return (
    <section className={classes.section} aria-labelledby="costs-trend">
      <Title order={2} id="costs-trend" className={classes.heading ?? ''}>
        {t('costs.trend')}
      </Title>
      {trend.every(({ all }) => all.perSql === null) ? (
        <Text c="dimmed" size="sm">
          {t('costs.trendNone')}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb={6}>
            {t('costs.trendText')}
          </Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too */}
          <div className={classes.scroll} tabIndex={0}>
            <Table aria-labelledby="costs-trend" verticalSpacing={4} horizontalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('costs.month')}</Table.Th>
                  <Table.Th scope="col" className={classes.figure ?? ''}>
                    {t('costs.cost')} ({currency})
                  </Table.Th>
                  <Table.Th scope="col" className={classes.figure ?? ''}>
                    {t('costs.sql')}
                  </Table.Th>
                  <Table.Th scope="col">{t('costs.perSql')}</Table.Th>
                  {anyInbound && <Table.Th scope="col">{t('costs.inbound')}</Table.Th>}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map(({ month, all, inbound }) => (
                  <Table.Tr key={month}>
                    <Table.Th scope="row" className={classes.name ?? ''}>
                      {shortMonth(month, locale)}
                    </Table.Th>
                    <Figure value={all.cost} />
                    <Figure value={all.qualified} />
                    <Bar cost={all} most={most} />
                    {anyInbound && <Bar cost={inbound} most={most} />}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </>
      )}
    </section>
  );
}

function Figure({ value }: { value: number | null }) {
  const { rounded } = useFigures();
  return (
    <Table.Td className={classes.figure ?? ''}>
      {value === null ? <span className={classes.quiet}>–</span> : rounded(value)}
    </Table.Td>
  );
}

function Bar({ cost: { perSql }, most }: { cost: SourceCost; most: number }) {
  const { rounded } = useFigures();
  return (
    <Table.Td>
      {perSql === null ? (
        <span className={classes.quiet}>–</span>
      ) : (
        <span className={classes.bar}>
          <Progress
            value={(perSql.value / most) * 100}
            size="sm"
            className={classes.grow ?? ''}
            aria-hidden
          />
          <span className={classes.barFigure}>{rounded(perSql.value)}</span>
        </span>
      )}
    </Table.Td>
  );
}
