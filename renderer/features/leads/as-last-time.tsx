import { Alert, Button, Group, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { When } from '../../ui/when';
import { cityOf } from '../measurement/dates';
import type { Wizard } from './use-wizard';

/** Says that a file is read as the last one like it, or offers to; null where there was none. */
export function AsLastTime({ wizard, preview }: { wizard: Wizard; preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const { remembered } = preview;
  if (!remembered || wizard.reading.mapping) return null;
  const { used, title, dateOrder, at } = remembered;
  const zoned = preview.dates.some(({ zone }) => zone === 'asked');
  return (
    <Alert variant="outline" color="gray" icon={<IconHistory size={18} />}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {t(used ? 'wizard.lastTime.used' : 'wizard.lastTime.offered', { title })}{' '}
          <Text span size="sm" c="dimmed">
            <When at={at} as="day" />
            {used && zoned && ` · ${cityOf(preview.timeZone)}`}
            {used && dateOrder && ` · ${t(`wizard.dateOrder.${dateOrder}`)}`}
          </Text>
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          disabled={wizard.task.running}
          onClick={() => wizard.read({ asLastTime: !used, timeZone: undefined, dateOrder: undefined })}
        >
          {t(used ? 'wizard.lastTime.anew' : 'wizard.lastTime.use')}
        </Button>
      </Group>
    </Alert>
  );
}
