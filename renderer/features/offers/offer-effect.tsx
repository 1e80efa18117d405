import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Compared, OfferEffect as Effect, Taken } from '#shared/domain/offers/conversion';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { figure, percent } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { OfferTakers } from './offer-takers';
import classes from './offers.module.css';

/** What became of the leads that took an offer, beside the others of the same time. */
export function OfferEffect({ id }: { id: string }) {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(orpc.offers.effects.queryOptions());
  const [open, setOpen] = useState(false);
  const effect = data?.effects[id];
  return (
    <section className={classes.section} aria-labelledby="effect">
      <h2 id="effect" className={classes.heading}>
        {t('effect.title')}
      </h2>
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && !data.measured && (
        <Text size="sm" c="dimmed">
          {t('effect.none')}{' '}
          <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="/leads/import" />}>
            {t('effect.import')}
          </Anchor>
        </Text>
      )}
      {data?.measured && effect && (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('effect.text', { days: data.days })}
          </Text>
          <Figures effect={effect} hasWon={data.hasWon} />
          <Text size="sm" mt="xs">
            {t(sentenceFor(effect.with.leads, effect.qualified))}
          </Text>
          <Anchor
            component="button"
            type="button"
            size="sm"
            aria-expanded={open}
            onClick={() => setOpen((before) => !before)}
          >
            {t(open ? 'effect.hideLeads' : 'effect.showLeads')}
          </Anchor>
          {open && <OfferTakers id={id} />}
        </>
      )}
    </section>
  );
}

/** What the two shares say together. */
function sentenceFor(leads: number, { with: own, without, differs }: Compared) {
  if (leads === 0) return 'effect.nobody' as const;
  if (own === null || without === null) return 'effect.few' as const;
  if (!differs) return 'effect.same' as const;
  return own.share > without.share ? ('effect.more' as const) : ('effect.less' as const);
}

function Figures({ effect, hasWon }: { effect: Effect; hasWon: boolean }) {
  const { t } = useTranslation('offers');
  const rows = [
    { key: 'with', taken: effect.with },
    { key: 'without', taken: effect.without },
  ] as const;
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table fz="sm" verticalSpacing={4} aria-label={t('effect.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th ta="end">{t('effect.leads')}</Table.Th>
            <Table.Th ta="end">{t('effect.qualified')}</Table.Th>
            {hasWon && <Table.Th ta="end">{t('effect.won')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, taken }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                {t(`effect.${key}`)}
              </Table.Th>
              <Table.Td ta="end">
                <Count of={taken} what="leads" />
              </Table.Td>
              <Table.Td ta="end">
                <Count of={taken} what="qualified" share={effect.qualified[key]} />
              </Table.Td>
              {hasWon && (
                <Table.Td ta="end">
                  <Count of={taken} what="won" share={effect.won[key]} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface CountProps {
  of: Taken;
  what: keyof Taken;
  share?: Compared['with'];
}

/** A count, with its share and the range in which the true one lies; a count alone where there are few. */
function Count({ of, what, share = null }: CountProps) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const rounded = (ratio: number): string => percent(Math.round(ratio * 100) / 100, locale);
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {figure(of[what], locale)}
      {share && (
        <>
          {' · '}
          {rounded(share.share)}{' '}
          <Text span size="xs" c="dimmed">
            {t('effect.range', { low: rounded(share.range.low), high: rounded(share.range.high) })}
          </Text>
        </>
      )}
    </span>
  );
}
