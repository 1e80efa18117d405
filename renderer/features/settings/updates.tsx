import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeviceSettings } from '#shared/contract/settings';
import type { UpdateState } from '#shared/contract/updates';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { When } from '../../ui/when';

const CHOICES = ['never', 'released', 'preview'] as const satisfies readonly DeviceSettings['updates'][];

interface Props {
  chosen: DeviceSettings['updates'];
  onChoose: (chosen: DeviceSettings['updates']) => void;
}

/** Whether Accord looks for newer versions of itself; nothing where it cannot. */
export function Updates({ chosen, onChoose }: Props) {
  const { t } = useTranslation('settings');
  const { data: state } = useQuery(orpc.updates.state.queryOptions());
  const look = useMutation(orpc.updates.look.mutationOptions());
  const install = useMutation(orpc.updates.install.mutationOptions());
  if (!state || state.stage === 'none') return null;
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('updates.label')}
        description={t('updates.text')}
        value={chosen}
        onChange={(next) => onChoose(CHOICES.find((each) => each === next) ?? 'never')}
      >
        <Stack gap={6} mt={6}>
          {CHOICES.map((each) => (
            <Radio key={each} value={each} label={t(`updates.choices.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" role="status">
        <Standing state={state} />
      </Text>
      <ErrorState error={look.error ?? install.error} />
      <Group>
        {state.stage === 'ready' ? (
          <Button variant="default" onClick={() => install.mutate({})}>
            {t('updates.restart')}
          </Button>
        ) : (
          <Button
            variant="default"
            loading={state.stage === 'looking'}
            disabled={state.stage === 'loading'}
            onClick={() => look.mutate({})}
          >
            {t('updates.look')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Standing({ state }: { state: UpdateState }) {
  const { t } = useTranslation('settings');
  switch (state.stage) {
    case 'none':
      return null;
    case 'idle':
      return state.looked === null ? (
        t('updates.notLooked')
      ) : (
        <>
          {t('updates.newest')} <When at={state.looked} />
        </>
      );
    case 'looking':
      return t('updates.looking');
    case 'loading':
      return t('updates.loading', { version: state.version, percent: Math.round(state.share * 100) });
    case 'ready':
      return t('updates.ready', { version: state.version });
    case 'failed':
      return t('updates.failed', { message: state.message });
  }
}
