import { Button, Checkbox, Group, Loader, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '#shared/contract/definitions';
import { client, orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';

/** Offers the words that most teams need; what the glossary has already is not added again. */
export function StarterWords({ have }: { have: readonly GlossaryEntry[] }) {
  const { t } = useTranslation('definitions');
  const { t: common } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('starter.open')}
      </Button>
      <Modal
        size="lg"
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('starter.title')}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <Choice have={have} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function Choice({ have, onDone }: { have: readonly GlossaryEntry[]; onDone: () => void }) {
  const { t } = useTranslation('definitions');
  const { t: common } = useTranslation();
  const cache = useQueryClient();
  const { data, error } = useQuery(orpc.templates.list.queryOptions());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const names = new Set(have.map(({ title }) => title.trim().toLowerCase()));
  const words = (data ?? []).filter(({ kind }) => kind === 'definition');
  const open = words.filter(({ title }) => !names.has(title.toLowerCase()));
  const add = useMutation({
    mutationFn: async () => {
      for (const template of chosen) await client.records.create({ kind: 'definition', template });
    },
    onSuccess: () => {
      notifications.show({ message: t('starter.added', { count: chosen.length }) });
      onDone();
    },
    // What was added before something went wrong is there.
    onSettled: () => {
      void cache.invalidateQueries({ queryKey: orpc.definitions.key() });
      void cache.invalidateQueries({ queryKey: orpc.records.key() });
    },
  });
  if (!data && !error) return <Loader size="sm" />;
  return (
    <Stack gap="md">
      <Text size="sm">{t('starter.text')}</Text>
      <ScrollArea.Autosize mah="52vh" offsetScrollbars viewportProps={{ tabIndex: 0 }}>
        <Stack gap="sm" p={2}>
          {words.map(({ id, title, description }) => {
            const there = !open.some((each) => each.id === id);
            return (
              <Checkbox
                key={id}
                label={there ? `${title} (${t('starter.have')})` : title}
                description={description}
                disabled={there}
                checked={chosen.includes(id)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  setChosen((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
                }}
              />
            );
          })}
        </Stack>
      </ScrollArea.Autosize>
      <ErrorState error={error ?? add.error} />
      <Group justify="space-between">
        <Button
          variant="subtle"
          disabled={open.length === 0}
          onClick={() => setChosen(open.map(({ id }) => id))}
        >
          {t('starter.all')}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onDone}>
            {common('cancel')}
          </Button>
          <Button disabled={chosen.length === 0} loading={add.isPending} onClick={() => add.mutate()}>
            {t('starter.add', { count: chosen.length })}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
