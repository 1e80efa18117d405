import { Button, Group, Modal, SegmentedControl, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NEITHER } from '#shared/model/neither';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { useReturnFocus } from '../../ui/use-return-focus';

/** A further person of the worked example, with a key on this device. */
export function AddMember({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { t: firstRun } = useTranslation('firstRun');
  const cache = useQueryClient();
  useReturnFocus();
  const { teams, team } = useTeams();
  const [name, setName] = useState('');
  const [own, setOwn] = useState(teams[0]?.id ?? '');
  const [signatory, setSignatory] = useState(false);
  const [tried, setTried] = useState(false);
  const add = useMutation(
    orpc.people.add.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries({ queryKey: orpc.people.key() });
        await cache.invalidateQueries({ queryKey: orpc.workspace.status.key() });
        onClose();
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('addTitle')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name.trim() !== '')
            add.mutate({ name: name.trim(), team: own, signatory: signatory && own !== NEITHER });
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('addText')}
          </Text>
          <TextInput
            label={t('name')}
            value={name}
            maxLength={80}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' && firstRun('errors.name')}
          />
          <SegmentedControl
            aria-label={t('team')}
            value={own}
            onChange={setOwn}
            data={[...teams, team(NEITHER)].map((each) => ({ value: each.id, label: each.name }))}
          />
          {own === NEITHER ? (
            <Text size="sm" c="dimmed">
              {t('neither.text')}
            </Text>
          ) : (
            <Switch
              label={t('maySign')}
              checked={signatory}
              onChange={(event) => setSignatory(event.currentTarget.checked)}
            />
          )}
          <ErrorState error={add.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {common('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
