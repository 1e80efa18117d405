import { Button, Group, Loader, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { middleOf, neededFor, type Range } from '#shared/domain/targets/calculator';
import { INDUSTRY } from '#shared/domain/targets/industry';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { figure, percent } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { EMPTY, RangeField, type Typed, typedRange } from './range-field';

interface Props {
  /** Takes the figure over as a new commitment. */
  onUse: (leads: number) => void;
  onClose: () => void;
}

const asPercent = ({ low, high }: Range): Typed => ({
  low: Math.round(low * 1000) / 10,
  high: Math.round(high * 1000) / 10,
});
const asAmount = ({ low, high }: Range): Typed => ({ low: Math.round(low), high: Math.round(high) });

const scaled = ({ low, high }: Range): Range => ({ low: low / 100, high: high / 100 });

/** Works back from a revenue goal over deal size, close rate and conversion to leads a week. */
export function TargetDialog({ onUse, onClose }: Props) {
  const { t } = useTranslation('targets');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const own = useQuery(orpc.targets.own.queryOptions());
  const [revenue, setRevenue] = useState<number | string>('');
  const [weeks, setWeeks] = useState<number | string>(13);
  const [dealSize, setDealSize] = useState<Typed>(EMPTY);
  const [closeRate, setCloseRate] = useState<Typed>(EMPTY);
  const [conversion, setConversion] = useState<Typed>(EMPTY);
  const [chosen, setChosen] = useState<number | string>('');
  const needed = neededFor({
    revenue: Number(revenue),
    weeks: Number(weeks),
    dealSize: typedRange(dealSize),
    closeRate: scaled(typedRange(closeRate)),
    conversion: scaled(typedRange(conversion)),
  });
  const usual = needed ? Math.round(middleOf(needed.leadsPerWeek)) : null;
  const target = chosen === '' ? usual : Number(chosen);
  const span = ({ low, high }: Range): string =>
    low === high ? figure(low, locale) : `${figure(low, locale)}–${figure(high, locale)}`;
  const percents = ({ low, high }: Range): string =>
    `${percent(round(low), locale)}–${percent(round(high), locale)}`;
  const { dealSize: deals } = own.data ?? {};
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (target !== null && target > 0) onUse(target);
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('intro')}
          </Text>
          <ErrorState error={own.error} />
          {own.isPending && <Loader size="xs" />}
          <Group gap="sm" align="flex-end">
            <NumberInput
              label={t('revenue')}
              min={0}
              hideControls
              thousandSeparator=","
              data-autofocus
              value={revenue}
              onChange={setRevenue}
            />
            <NumberInput label={t('weeks')} min={1} max={520} w={110} value={weeks} onChange={setWeeks} />
          </Group>
          <RangeField
            label={t('dealSize')}
            value={dealSize}
            onChange={setDealSize}
            offers={
              deals?.range
                ? [
                    {
                      kind: 'own',
                      range: asAmount(deals.range),
                      text: t('ownDeals', {
                        range: span(asRange(asAmount(deals.range))),
                        currency: deals.currency,
                        count: deals.count,
                      }),
                    },
                  ]
                : []
            }
          />
          {(['closeRate', 'conversion'] as const).map((name) => {
            const rate = own.data?.[name];
            const published = INDUSTRY[name];
            return (
              <RangeField
                key={name}
                label={t(name)}
                suffix=" %"
                value={name === 'closeRate' ? closeRate : conversion}
                onChange={name === 'closeRate' ? setCloseRate : setConversion}
                offers={[
                  ...(rate?.range
                    ? [
                        {
                          kind: 'own' as const,
                          range: asPercent(rate.range),
                          text: t('own', {
                            range: percents(rate.range),
                            part: rate.part,
                            whole: rate.whole,
                          }),
                        },
                      ]
                    : []),
                  {
                    kind: 'industry' as const,
                    range: asPercent(published),
                    text: t('industry', { range: percents(published) }),
                    source: t('source', { source: published.source, year: published.year }),
                  },
                ]}
              />
            );
          })}
          {own.data && (
            <Text size="xs" c="dimmed">
              {own.data.conversion?.range ? t('ownDays', { days: own.data.days }) : t('ownNone')}
            </Text>
          )}
          <div role="status">
            {needed ? (
              <>
                <Text fw={600}>
                  {t('needed')} {t('leadsPerWeek', { range: span(needed.leadsPerWeek) })}
                </Text>
                <Text size="sm" c="dimmed">
                  {t('way', {
                    deals: span(needed.deals),
                    qualified: span(needed.qualified),
                    leads: span(needed.leads),
                  })}
                </Text>
              </>
            ) : (
              <Text size="sm" c="dimmed">
                {t('missing')}
              </Text>
            )}
          </div>
          <Group justify="space-between" align="flex-end">
            <NumberInput
              label={t('target')}
              w={200}
              min={1}
              allowDecimal={false}
              disabled={!needed}
              value={chosen === '' ? (usual ?? '') : chosen}
              onChange={setChosen}
            />
            <Group>
              <Button variant="default" onClick={onClose}>
                {common('cancel')}
              </Button>
              <Button type="submit" disabled={!needed || target === null || !(target > 0)}>
                {t('submit')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const round = (ratio: number): number => Math.round(ratio * 1000) / 1000;

const asRange = ({ low, high }: Typed): Range => ({ low: Number(low), high: Number(high) });
