import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SourceCost, SourceCosts } from '#shared/domain/resources/costs';
import { useFigures } from './figures';
import classes from './resources.module.css';

const COUNTS = ['leads', 'sql', 'perSql', 'won', 'wonValue', 'pipeline', 'wonPerCost'] as const;

/** Sources line by line, then inbound, the others, and all together. */
export function CostsTable({ costs }: { costs: SourceCosts }) {
  const { t } = useTranslation('resources');
  const { currency, sources, inbound, outbound, all, months } = costs;
  const anyInbound = sources.some((source) => source.inbound);
  const sums: [string, SourceCost, number][] = [
    ...(anyInbound
      ? ([
          [t('costs.inbound'), inbound, months.length],
          [t('costs.outbound'), outbound, months.length],
        ] as [string, SourceCost, number][])
      : []),
    [t('costs.all'), all, months.length],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too
    <section className={`${classes.scroll} ${classes.top}`} aria-label={t('costs.table')} tabIndex={0}>
      <Table
        aria-label={t('costs.table')}
        verticalSpacing={6}
        horizontalSpacing="sm"
        className={classes.table ?? ''}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('costs.source')}</Table.Th>
            <Table.Th scope="col" className={classes.figure ?? ''}>
              {t('costs.cost')} ({currency})
            </Table.Th>
            {COUNTS.map((column) => (
              <Table.Th key={column} scope="col" className={classes.figure ?? ''}>
                {t(`costs.${column}`, { currency })}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sources.map((source) => (
            <Line
              key={source.id}
              cost={source}
              of={months.length}
              name={source.title || t('noSource')}
              mark={source.inbound ? t('costs.inboundMark') : null}
            />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {sums.map(([name, cost, of]) => (
            <Line key={name} cost={cost} of={of} name={name} mark={null} />
          ))}
        </Table.Tfoot>
      </Table>
    </section>
  );
}

interface LineProps {
  cost: SourceCost;
  /** Months in all. */
  of: number;
  name: string;
  mark: string | null;
}

function Line({ cost: line, of, name, mark }: LineProps) {
  const { t } = useTranslation('resources');
  const { rounded, range } = useFigures();
  const { cost, monthsKnown, perSql, wonPerCost } = line;
  const cell = (content: React.ReactNode) => <Table.Td className={classes.figure ?? ''}>{content}</Table.Td>;
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.name ?? ''}>
        {name}
        {mark && <span className={classes.mark}>{mark}</span>}
      </Table.Th>
      {cell(
        cost === null ? (
          <span className={classes.quiet}>{t('costs.notEntered')}</span>
        ) : (
          <>
            {rounded(cost)}
            {monthsKnown < of && (
              <span className={classes.under}>{t('costs.partly', { known: monthsKnown, of })}</span>
            )}
          </>
        ),
      )}
      {cell(rounded(line.leads))}
      {cell(rounded(line.qualified))}
      {cell(
        perSql === null ? (
          <span className={classes.quiet}>–</span>
        ) : (
          <>
            {perSql.few ? range(perSql.range) : rounded(perSql.value)}
            <span className={classes.under} title={perSql.few ? t('costs.few') : undefined}>
              {perSql.few ? `< 20 ${t('costs.sql')}` : range(perSql.range)}
            </span>
          </>
        ),
      )}
      {cell(rounded(line.won))}
      {cell(rounded(line.wonValue))}
      {cell(rounded(line.pipeline))}
      {cell(wonPerCost === null ? <span className={classes.quiet}>–</span> : rounded(wonPerCost))}
    </Table.Tr>
  );
}
