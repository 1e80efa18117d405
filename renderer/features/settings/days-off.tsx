import { ActionIcon, Button, Text, TextInput, Title, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayOff } from '#shared/model/calendar';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import { useDeviceSettings } from '../../app/use-device-settings';
import { absolute } from '../../ui/dates';
import classes from './calendar-card.module.css';
import type { CalendarFieldProps } from './calendar-field';

const sayDays = (days: DayOff[] | null): string =>
  (days ?? []).map(({ date, title }) => `${date} ${title}`.trim()).join(', ');

/** Days on which the team does not work though its hours say so. */
export function DaysOff({ session, view, disabled }: CalendarFieldProps) {
  const { t } = useTranslation('settings');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const { conflict, write } = usePromise<DayOff[]>(session, 'daysOff');
  const [date, setDate] = useState('');
  const [title, setTitle] = useState('');
  const days = [...view.daysOff].sort((a, b) => (a.date < b.date ? -1 : 1));
  const add = () => {
    const parsed = DayOff.safeParse({ date, title: title.trim() });
    if (!parsed.success) return;
    write([...days.filter((each) => each.date !== date), parsed.data]);
    setDate('');
    setTitle('');
  };
  return (
    <div>
      <Title order={3} size="sm" mb={4}>
        {t('calendars.daysOff')}{' '}
        <ConflictNote
          label={t('calendars.daysOff')}
          entries={conflict}
          say={sayDays}
          onChoose={(value) => write(value ?? [])}
          disabled={disabled}
        />
      </Title>
      {days.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('calendars.noDays')}
        </Text>
      )}
      {days.map((day) => {
        const said = absolute(day.date, { locale });
        return (
          <div key={day.date} className={classes.off}>
            <Text size="sm" flex={1}>
              {said}
              {day.title && ` · ${day.title}`}
            </Text>
            <Tooltip label={t('calendars.removeDay', { date: said })}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('calendars.removeDay', { date: said })}
                disabled={disabled}
                onClick={() => write(days.filter((each) => each.date !== day.date))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Tooltip>
          </div>
        );
      })}
      {!disabled && (
        <form
          className={classes.off}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextInput
            type="date"
            size="xs"
            aria-label={t('calendars.date')}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            aria-label={t('calendars.occasion')}
            placeholder={t('calendars.occasionPlaceholder')}
            value={title}
            maxLength={80}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={date === ''}
          >
            {t('calendars.addDay')}
          </Button>
        </form>
      )}
    </div>
  );
}
