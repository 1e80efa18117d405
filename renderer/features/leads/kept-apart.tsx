import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';

/** What this device keeps of who leads are, by choice, and the way to let go of it. */
export function KeptApart() {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { data } = useQuery(orpc.leads.apart.kept.queryOptions());
  const [asking, setAsking] = useState(false);
  const erase = useMutation(orpc.leads.apart.erase.mutationOptions());
  if (erase.data)
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('apart.erased')}
      </Text>
    );
  if (!data || data.columns.length === 0) return null;
  return (
    <section aria-labelledby="kept-apart">
      <Title order={2} id="kept-apart" mb={4}>
        {t('apart.title')}
      </Title>
      <Text size="sm">
        {t('apart.text', {
          count: data.leads,
          shown: figure(data.leads, locale),
          columns: data.columns.join(', '),
        })}
      </Text>
      <Text size="sm" c="dimmed" mb="xs" maw={640}>
        {t('apart.where')}
      </Text>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('apart.erase')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('apart.title')}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <Stack gap="md">
          <Text size="sm">{t('apart.sure')}</Text>
          <ErrorState error={erase.error} />
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {common('cancel')}
            </Button>
            <Button loading={erase.isPending} onClick={() => erase.mutate({})}>
              {t('apart.submit')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </section>
  );
}
