import { Group, Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { holidayCountries, holidayRegions, publicHolidays } from '#shared/domain/calendar/holidays';
import type { HolidayRegion } from '#shared/model/calendar';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import { useDeviceSettings } from '../../app/use-device-settings';
import { dateNow } from '../../ui/clock';
import { dayOf } from '../../ui/dates';
import type { CalendarFieldProps } from './calendar-field';

/** How many coming holidays are named, so that a wrong region is seen. */
const SHOWN = 3;

const options = (names: Record<string, string>) =>
  Object.entries(names)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));

/** The next holidays after today; none for a place nobody knows. */
function comingHolidays(place: HolidayRegion | null | undefined) {
  if (!place) return [];
  const today = dateNow().toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4));
  try {
    return publicHolidays(place, year, year + 1)
      .filter(({ date }) => date >= today)
      .slice(0, SHOWN);
  } catch {
    return [];
  }
}

/** Whose public holidays the team keeps. */
export function HolidayFields({ session, view, disabled }: CalendarFieldProps) {
  const { t } = useTranslation('settings');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const { conflict, write } = usePromise<HolidayRegion | null>(session, 'holidays');
  const place = view.holidays;
  const countries = useMemo(() => options(holidayCountries()), []);
  const regions = useMemo(() => (place ? options(holidayRegions(place.country)) : []), [place]);
  const coming = useMemo(() => comingHolidays(place), [place]);
  return (
    <div>
      <Group align="flex-end" gap="md">
        <Select
          label={t('calendars.country')}
          placeholder={t('calendars.noCountry')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('calendars.noCountry') }}
          w={240}
          value={place?.country ?? null}
          data={countries}
          readOnly={disabled}
          onChange={(country) => write(country ? { country } : null)}
        />
        {regions.length > 0 && place && (
          <Select
            label={t('calendars.region')}
            placeholder={t('calendars.wholeCountry')}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('calendars.wholeCountry') }}
            w={240}
            value={place.region ?? null}
            data={regions}
            readOnly={disabled}
            onChange={(region) =>
              write(region ? { country: place.country, region } : { country: place.country })
            }
          />
        )}
        <ConflictNote
          label={t('calendars.country')}
          entries={conflict}
          say={(value: HolidayRegion | null) =>
            value ? [value.country, value.region].filter(Boolean).join(' ') : ''
          }
          onChoose={write}
          disabled={disabled}
        />
      </Group>
      {coming.length > 0 && (
        <Text size="sm" c="dimmed" mt={6}>
          {t('calendars.next', {
            list: coming.map(({ date, title }) => `${title} (${dayOf(date, { locale })})`).join(', '),
          })}
        </Text>
      )}
    </div>
  );
}
