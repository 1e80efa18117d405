import { Select, Text } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferLine, RequestLine } from '#shared/contract/offers';
import { coverageOf, productsOf } from '#shared/domain/offers/coverage';
import { EmptyState } from '../../ui/empty-state';
import classes from './coverage.module.css';
import { CoverageCellView } from './coverage-cell';

interface Props {
  offers: readonly OfferLine[];
  requests: readonly RequestLine[];
}

/** Persona by stage: what there is, what is in the making, and what sales asked for and did not find. */
export function CoverageView({ offers, requests }: Props) {
  const { t } = useTranslation('offers');
  const [product, setProduct] = useState<string | null>(null);
  const asking = useMemo(
    () => requests.map((request) => ({ ...request, open: request.answer === null })),
    [requests],
  );
  const products = productsOf(offers, asking);
  const { personas, stages, rows } = useMemo(
    () => coverageOf(offers, asking, product),
    [offers, asking, product],
  );
  if (rows.length === 0 || stages.length === 0) {
    return (
      <EmptyState
        icon={<IconLayoutGrid size={36} stroke={1.3} />}
        title={t('coverage.emptyTitle')}
        text={t('coverage.emptyText')}
      />
    );
  }
  const cells = rows.flat();
  const covered = cells.filter((cell) => cell.offers.length > 0).length;
  const gaps = cells.filter((cell) => cell.offers.length === 0 && cell.requests.length > 0).length;
  return (
    <>
      <div className={classes.tools}>
        <Text size="sm" c="dimmed" className={classes.text ?? ''}>
          {t('coverage.text')}
        </Text>
        {products.length > 0 && (
          <Select
            aria-label={t('coverage.product')}
            placeholder={t('coverage.allProducts')}
            data={products}
            value={product}
            onChange={setProduct}
            clearable
          />
        )}
      </div>
      <Text mb="xs" role="status">
        {t('coverage.sum', { covered, places: cells.length })}
        {gaps > 0 && ` ${t('coverage.gaps', { count: gaps })}`}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too */}
      <section className={classes.scroll} aria-label={t('coverage.table')} tabIndex={0}>
        <table className={classes.table}>
          <caption className={classes.caption}>{t('coverage.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coverage.persona')}</th>
              {stages.map((stage) => (
                <th key={stage ?? ''} scope="col">
                  {stage ?? t('coverage.anyStage')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={personas[at] ?? ''}>
                <th scope="row">{personas[at] ?? t('coverage.anybody')}</th>
                {row.map((cell) => (
                  <CoverageCellView key={cell.stage ?? ''} cell={cell} product={product} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
