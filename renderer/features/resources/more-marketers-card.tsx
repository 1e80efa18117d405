import { NumberInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourcesStanding } from '#shared/contract/resources';
import type { OwnFigures } from '#shared/contract/targets';
import { moreMarketers } from '#shared/domain/resources/what-if';
import type { Range } from '#shared/domain/targets/calculator';
import { percent } from '../measurement/dates';
import { useFigures } from './figures';
import classes from './resources.module.css';
import { ShareRange } from './share-range';

interface Props {
  standing: ResourcesStanding;
  own: OwnFigures;
}

/** Where nobody says otherwise: a new one brings less at first, and at most what the others do. */
const YIELD: Range = { low: 0.4, high: 1 };

/** What it would bring to have more marketers, and whether the reps could work what comes. */
export function MoreMarketersCard({ standing, own }: Props) {
  const { t } = useTranslation('resources');
  const { rounded, range, locale } = useFigures();
  const [people, setPeople] = useState(1);
  const [yields, setYields] = useState(YIELD);
  const { balance, leads, personMonth, currency } = standing;
  const { conversion, closeRate, dealSize } = own;
  const deal = dealSize?.currency === currency ? dealSize.range : null;
  const base = {
    leadsPerWeek: leads.actual ?? 0,
    marketers: balance.marketers.positions,
    reps: balance.sellers.positions,
    leadsPerRep: balance.canWork,
    conversion: conversion?.range ?? null,
    closeRate: closeRate?.range ?? null,
    dealSize: deal,
    personMonth,
  };
  const more = moreMarketers(base, people, yields);
  const shares = ({ low, high }: Range): string =>
    `${percent(Math.round(low * 1000) / 1000, locale)}–${percent(Math.round(high * 1000) / 1000, locale)}`;
  return (
    <section className={classes.card} aria-labelledby="more-marketers">
      <Stack gap="sm">
        <Title order={2} id="more-marketers" className={classes.heading ?? ''}>
          {t('whatIf.people')}
        </Title>
        <NumberInput
          label={t('whatIf.peopleLabel')}
          size="xs"
          w={140}
          min={0.5}
          max={100}
          step={0.5}
          value={people}
          onChange={(next) => typeof next === 'number' && next > 0 && setPeople(next)}
        />
        <ShareRange label={t('whatIf.yield')} value={yields} onChange={setYields} />
      </Stack>
      {more === null ? (
        <Text mt="sm">{t('whatIf.none')}</Text>
      ) : (
        <>
          <ul className={classes.facts} aria-live="polite">
            <li>{t('whatIf.leads', { range: range(more.leadsPerWeek) })}</li>
            {more.qualified && <li>{t('whatIf.sql', { range: range(more.qualified) })}</li>}
            {more.wonValue && <li>{t('whatIf.won', { range: range(more.wonValue), currency })}</li>}
            <li>
              {more.cost !== null && more.perSql
                ? t('whatIf.cost', { cost: rounded(more.cost), currency, range: range(more.perSql) })
                : t('whatIf.costNone')}
            </li>
            {more.perRep && (
              <li>
                {t('whatIf.perRep', { range: range(more.perRep) })}.{' '}
                {more.canWork ? (
                  <span className={more.canWork === 'no' ? classes.over : undefined}>
                    {t(`whatIf.canWork.${more.canWork}`)}
                  </span>
                ) : (
                  <span className={classes.quiet}>{t('load.canWorkNone')}</span>
                )}
              </li>
            )}
          </ul>
          <Text size="sm" fw={600} mt="sm">
            {t('whatIf.assumes')}
          </Text>
          <ul className={classes.assumed}>
            <li>
              {t('whatIf.assumeToday', {
                leads: rounded(base.leadsPerWeek),
                marketers: rounded(base.marketers),
              })}
            </li>
            {conversion?.range && (
              <li>
                {t('whatIf.assumeConversion', {
                  range: shares(conversion.range),
                  part: conversion.part,
                  whole: conversion.whole,
                })}
              </li>
            )}
            {closeRate?.range && (
              <li>
                {t('whatIf.assumeClose', {
                  range: shares(closeRate.range),
                  part: closeRate.part,
                  whole: closeRate.whole,
                })}
              </li>
            )}
            {deal && <li>{t('whatIf.assumeDeal', { range: range(deal), currency })}</li>}
            <li>{t('whatIf.assumeSame')}</li>
          </ul>
        </>
      )}
    </section>
  );
}
