import { DatePickerInput, type DatePickerType } from '@mantine/dates';
import '@mantine/dates/styles.css';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

/** A date to choose from a calendar, written as people say it; its arrows have names. */
export function DateField<Type extends DatePickerType = 'default'>(
  props: ComponentProps<typeof DatePickerInput<Type>>,
) {
  const { t, i18n } = useTranslation();
  const ariaLabels = {
    previousMonth: t('calendar.previousMonth'),
    nextMonth: t('calendar.nextMonth'),
    previousYear: t('calendar.previousYear'),
    nextYear: t('calendar.nextYear'),
    previousDecade: t('calendar.previousDecade'),
    nextDecade: t('calendar.nextDecade'),
    monthLevelControl: t('calendar.months'),
    yearLevelControl: t('calendar.years'),
  };
  return (
    <DatePickerInput<Type>
      locale={i18n.language}
      valueFormat={t('calendar.day')}
      ariaLabels={ariaLabels}
      clearButtonProps={{ 'aria-label': t('calendar.clear') }}
      {...props}
    />
  );
}
