import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';

const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'CAD',
  'AUD',
  'JPY',
  'INR',
];

/** The currency of all that is entered, and of the amounts that count. */
export function CurrencyField({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('resources');
  const { value = 'EUR', conflict, write } = usePromise<string>(session, 'currency');
  return (
    <Select
      label={t('spend.currency')}
      w={110}
      searchable
      allowDeselect={false}
      readOnly={disabled}
      value={value}
      data={CURRENCIES.includes(value) ? CURRENCIES : [value, ...CURRENCIES]}
      onChange={(next) => next && write(next)}
      {...(conflict.length > 1 && {
        leftSection: (
          <ConflictNote<string>
            label={t('spend.currency')}
            entries={conflict}
            say={(each) => each ?? ''}
            onChoose={(each) => each && write(each)}
            disabled={disabled}
          />
        ),
      })}
    />
  );
}
