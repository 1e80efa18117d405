import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconMessageQuestion, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OfferLine, RequestLine } from '#shared/contract/offers';
import type { CoverageCell } from '#shared/domain/offers/coverage';
import { useMay } from '../../app/use-may';
import classes from './coverage.module.css';
import { useMakeOffer } from './use-make-offer';

interface Props {
  cell: CoverageCell<OfferLine, RequestLine>;
  product: string | null;
}

/** One place of the table: its offers by name, and the way to fill it where there is none. */
export function CoverageCellView({ cell, product }: Props) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const { make, making } = useMakeOffer();
  const { may } = useMay('edit');
  const { persona, stage, offers, drafts, requests } = cell;
  const gap = offers.length === 0;
  const wanted = gap && requests.length > 0;
  const label = t('coverage.make', {
    persona: persona ?? t('coverage.anybody'),
    stage: stage ?? t('coverage.anyStage'),
  });
  return (
    <td data-gap={gap || undefined} data-wanted={wanted || undefined}>
      {offers.map(({ id, title }) => (
        <Link key={id} to="/offers/$id" params={{ id }} className={classes.offer}>
          {title || common('untitled')}
        </Link>
      ))}
      {gap && drafts.length === 0 && (
        <Text span size="sm" c="dimmed">
          {t('coverage.gap')}
        </Text>
      )}
      {drafts.length > 0 && (
        <Text size="sm" c="dimmed" title={drafts.map(({ title }) => title).join(', ')}>
          {t('coverage.drafts', { count: drafts.length })}
        </Text>
      )}
      {requests.length > 0 && (
        <Link
          to="/offers"
          search={{ view: 'requests' }}
          className={classes.asked}
          title={requests.map(({ what }) => what).join('\n')}
        >
          <IconMessageQuestion size={15} aria-hidden style={{ flex: 'none' }} />
          {t('coverage.asked', { count: requests.length })}
        </Link>
      )}
      {gap && may && (
        <Tooltip label={label}>
          <ActionIcon
            className={classes.make ?? ''}
            variant="subtle"
            color="gray"
            aria-label={label}
            loading={making}
            onClick={() =>
              make({
                title: '',
                personas: persona === null ? [] : [persona],
                stages: stage === null ? [] : [stage],
                products: product === null ? [] : [product],
              })
            }
          >
            <IconPlus size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </td>
  );
}
