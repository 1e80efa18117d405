import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingTime } from '#shared/model/touchpoint';
import { DateField } from '../../ui/date-field';
import { TimeField } from '../agreements/field-schedule';
import { cityOf } from '../measurement/dates';

interface Props {
  title: string;
  submit: string;
  /** What it begins with. */
  initial: MeetingTime;
  /** Why a time cannot be taken; null where it can. */
  fault?: (time: MeetingTime) => string | null;
  onChoose: (time: MeetingTime) => void;
  onClose: () => void;
}

/** Asks for the day and time of one meeting. */
export function TimeDialog({ title, submit, initial, fault, onChoose, onClose }: Props) {
  const { t } = useTranslation('touchpoints');
  const { t: common } = useTranslation();
  const [time, setTime] = useState(initial);
  const wrong = fault?.(time) ?? null;
  return (
    <Modal closeButtonProps={{ 'aria-label': common('close') }} opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong) return;
          onChoose(time);
          onClose();
        }}
      >
        <Stack gap="md">
          <Group align="flex-start">
            <DateField
              label={t('meeting.day')}
              w={170}
              value={time.date}
              onChange={(date) => date && setTime({ ...time, date })}
              error={wrong}
              data-autofocus
            />
            <TimeField
              label={`${t('meeting.time')} (${cityOf(time.timeZone)})`}
              standing={time.time}
              write={(next) => setTime({ ...time, time: next })}
              disabled={false}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={wrong !== null}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
