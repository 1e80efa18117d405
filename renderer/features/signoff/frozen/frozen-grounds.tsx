import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Calendar } from '#shared/model/calendar';
import { Mapping } from '#shared/model/mapping';
import { WEEKDAYS } from '#shared/model/time';
import { Workspace } from '#shared/model/workspace';
import { listed } from '../../../words/locale';
import { weekdayName } from '../../agreements/recurrence';
import { cityOf } from '../../measurement/dates';
import { useLocale } from '../../measurement/use-locale';
import type { FrozenProps } from './frozen-props';
import { readView } from './read';

/** A team's working calendar as it was frozen. */
export function FrozenCalendar({ view, nameOf }: FrozenProps) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  const calendar = readView(Calendar, view);
  const hours = WEEKDAYS.flatMap((day) => {
    const spans = calendar.hours?.[day] ?? [];
    if (spans.length === 0) return [];
    return [
      `${weekdayName(day, locale, 'short')} ${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}`,
    ];
  });
  const parts = [
    hours.join(' · '),
    calendar.holidays &&
      t('frozen.holidays', {
        region: [calendar.holidays.country, calendar.holidays.region].filter(Boolean).join('-'),
      }),
    calendar.daysOff.length > 0 && t('frozen.daysOff', { count: calendar.daysOff.length }),
  ].filter((each) => typeof each === 'string' && each !== '');
  return (
    <Stack gap={4}>
      <Text size="sm">
        {calendar.team && nameOf(calendar.team)} {calendar.timeZone && `(${cityOf(calendar.timeZone)})`}
      </Text>
      {parts.map((part) => (
        <Text key={String(part)} size="sm" c="dimmed">
          {part}
        </Text>
      ))}
    </Stack>
  );
}

/** How the columns of an export are read, as it was frozen. */
export function FrozenMapping({ view }: FrozenProps) {
  const { t } = useTranslation('leads');
  const mapping = readView(Mapping, view);
  return (
    <List size="sm">
      {Object.entries(mapping.columns ?? {}).map(([field, column]) => (
        <List.Item key={field}>
          {t(`wizard.fields.${field as 'leadId'}`, { defaultValue: field })}: {column}
        </List.Item>
      ))}
    </List>
  );
}

/** Roles and reasons for rejecting a lead, as they were frozen. */
export function FrozenWorkspace({ view, nameOf }: FrozenProps) {
  const { t } = useTranslation('signoff');
  const workspace = readView(Workspace, view);
  const list = (items: string[]): string => listed(items);
  return (
    <Stack gap={4}>
      {workspace.roles.length > 0 && (
        <Text size="sm">
          {t('frozen.workspace', {
            roles: list(
              workspace.roles.map(({ title, team }) => (team ? `${title} (${nameOf(team)})` : title)),
            ),
          })}
        </Text>
      )}
      {workspace.rejectionReasons.length > 0 && (
        <Text size="sm">
          {t('frozen.reasons', { reasons: list(workspace.rejectionReasons.map(({ title }) => title)) })}
        </Text>
      )}
    </Stack>
  );
}
