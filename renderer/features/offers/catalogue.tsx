import { Button, Select, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferLine } from '#shared/contract/offers';
import { AXES, wordsIn } from '#shared/domain/offers/words';
import { RecordRows, type RecordRowsHandle } from '../../ui/record-rows';
import { useStatusWord } from '../../ui/status-pill';
import { EVERYTHING, matching, type OfferFilter } from './filter';
import classes from './offers.module.css';
import { useOfferWords } from './use-offer-words';

const STATES = ['draft', 'announced', 'expired', 'retired'] as const;

/** The offers with what each is for; found by words, for whom, stage, product and status. */
export function Catalogue({ offers }: { offers: readonly OfferLine[] }) {
  const { t } = useTranslation('offers');
  const statusWord = useStatusWord();
  const { lineOf } = useOfferWords();
  const [filter, setFilter] = useState<OfferFilter>(EVERYTHING);
  const rows = useRef<RecordRowsHandle>(null);
  const shown = useMemo(() => matching(offers, filter), [offers, filter]);
  const set = (next: Partial<OfferFilter>): void => setFilter((before) => ({ ...before, ...next }));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') rows.current?.focusFirst();
    else if (event.key === 'Enter') rows.current?.openFirst();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          className={classes.find ?? ''}
          aria-label={t('find')}
          placeholder={t('find')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={filter.words}
          onChange={(event) => set({ words: event.currentTarget.value })}
          onKeyDown={onKey}
        />
        {AXES.map((axis) => {
          const words = wordsIn(offers, axis);
          return (
            words.length > 0 && (
              <Select
                key={axis}
                className={classes.choice ?? ''}
                aria-label={t(`filter.${axis}`)}
                placeholder={t(`filter.${axis}`)}
                data={words}
                value={filter[axis]}
                onChange={(value) => set({ [axis]: value })}
                clearable
                searchable={words.length > 8}
              />
            )
          );
        })}
        <Select
          className={classes.choice ?? ''}
          aria-label={t('filter.status')}
          placeholder={t('filter.status')}
          data={STATES.map((value) => ({ value, label: statusWord(value) }))}
          value={filter.status}
          onChange={(value) => set({ status: STATES.find((each) => each === value) ?? null })}
          clearable
        />
      </div>
      {shown.length === 0 ? (
        <>
          <Text c="dimmed" mb="xs">
            {t('none')}
          </Text>
          <Button variant="default" size="compact-md" onClick={() => setFilter(EVERYTHING)}>
            {t('clear')}
          </Button>
        </>
      ) : (
        <RecordRows
          ref={rows}
          label={t('list')}
          records={shown.map((offer) => ({
            ...{ id: offer.id, kind: 'offer', title: offer.title, status: offer.status },
            below: lineOf(offer),
          }))}
        />
      )}
    </>
  );
}
