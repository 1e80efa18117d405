import { Alert, Button, Group, List, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useMay } from '../../app/use-may';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';
import { ErasingDevices } from './erasing-devices';
import { Erasures } from './erasures';

/** Lets a person be forgotten: the one thing about leads that is asked for before it is done. */
export function ForgetPerson() {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { may, why } = useMay('import');
  return (
    <section aria-labelledby="forget-person">
      <Title order={2} id="forget-person" mb={4}>
        {t('forget.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {may ? t('forget.text') : why}
      </Text>
      <Button variant="default" disabled={!may} onClick={() => setOpened(true)}>
        {t('forget.open')}
      </Button>
      <Erasures />
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('forget.title')}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <ForgetForm onDone={() => setOpened(false)} />
      </Modal>
    </section>
  );
}

function ForgetForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const [leadId, setLeadId] = useState('');
  const passphrase = usePassphrase();
  const forget = useMutation(orpc.leads.forget.mutationOptions({ onSettled: passphrase.clear }));
  const ready = leadId.trim() !== '' && !passphrase.missing;
  if (forget.data) {
    return (
      <Stack gap="md">
        <Alert variant="outline" color="var(--accord-good)" icon={<IconCheck size={18} />} role="status">
          {forget.data.known ? t('forget.done') : t('forget.unknown', { id: leadId.trim() })}
        </Alert>
        <ErasingDevices devices={forget.data.devices} />
        <Text size="sm">{t('forget.reach')}</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onDone}>
            {common('close')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) forget.mutate({ leadId: leadId.trim(), ...passphrase.input });
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('forget.lead')}
          description={t('forget.leadHint')}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          value={leadId}
          onChange={(event) => setLeadId(event.currentTarget.value)}
        />
        <List size="sm" spacing={4}>
          <List.Item>{t('forget.stays')}</List.Item>
          <List.Item>{t('forget.goes')}</List.Item>
          <List.Item>{t('forget.reach')}</List.Item>
        </List>
        <Text size="sm" fw={600}>
          {t('forget.noUndo')}
        </Text>
        {passphrase.field}
        <ErrorState error={forget.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {common('cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={forget.isPending}>
            {t('forget.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
