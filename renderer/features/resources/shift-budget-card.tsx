import { NumberInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceCosts } from '#shared/domain/resources/costs';
import { shiftBudget } from '#shared/domain/resources/what-if';
import type { Range } from '#shared/domain/targets/calculator';
import { useFigures } from './figures';
import classes from './resources.module.css';
import { ShareRange } from './share-range';

/** Where nobody says otherwise: money on top brings less than the money before it. */
const YIELD: Range = { low: 0.5, high: 1 };

/** What it would bring to move money from the other sources to inbound. */
export function ShiftBudgetCard({ costs }: { costs: SourceCosts }) {
  const { t } = useTranslation('resources');
  const { rounded, range } = useFigures();
  const [share, setShare] = useState(20);
  const [yields, setYields] = useState(YIELD);
  const { currency, outbound, inbound } = costs;
  // Money is spread over the months that have some, not over those nobody entered.
  const shift = shiftBudget(outbound, inbound, outbound.monthsKnown, share / 100, yields);
  const verdict =
    shift === null ? null : shift.net.low > 0 ? 'netMore' : shift.net.high < 0 ? 'netFewer' : 'netEither';
  return (
    <section className={classes.card} aria-labelledby="shift-budget">
      <Stack gap="sm">
        <Title order={2} id="shift-budget" className={classes.heading ?? ''}>
          {t('whatIf.budget')}
        </Title>
        <NumberInput
          label={t('whatIf.share')}
          size="xs"
          w={280}
          min={1}
          max={100}
          allowDecimal={false}
          suffix=" %"
          value={share}
          onChange={(next) => typeof next === 'number' && next > 0 && setShare(next)}
        />
        <ShareRange label={t('whatIf.inboundYield')} value={yields} onChange={setYields} />
      </Stack>
      {shift === null || verdict === null ? (
        <Text mt="sm">{t('whatIf.budgetNone')}</Text>
      ) : (
        <>
          <ul className={classes.facts} aria-live="polite">
            <li>{t('whatIf.moved', { amount: rounded(shift.moved), currency })}</li>
            <li>{t('whatIf.lost', { range: range(shift.lost) })}</li>
            <li>{t('whatIf.gained', { range: range(shift.gained) })}</li>
            <li>
              {t('whatIf.net', { range: signed(shift.net, rounded) })}{' '}
              <strong>{t(`whatIf.${verdict}`)}</strong>
            </li>
          </ul>
          <Text size="sm" fw={600} mt="sm">
            {t('whatIf.assumes')}
          </Text>
          <ul className={classes.assumed}>
            <li>{t('whatIf.assumeMonths')}</li>
            <li>{t('whatIf.assumeProportion')}</li>
          </ul>
        </>
      )}
    </section>
  );
}

/** `−2 … +5`: a dash between two figures of which one is below nought would be read wrongly. */
const signed = ({ low, high }: Range, rounded: (value: number) => string): string => {
  const one = (value: number): string => `${value < 0 ? '−' : '+'}${rounded(Math.abs(value))}`;
  return `${one(low)} … ${one(high)}`;
};
