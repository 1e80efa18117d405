import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { useStartRun } from './use-start-run';

interface Props {
  /** The process that is chosen at first. */
  process?: string | undefined;
  onClose: () => void;
}

/** Starts a run by hand, of a process that is switched on and in force. */
export function StartDialog({ process, onClose }: Props) {
  const { t } = useTranslation('runs');
  const { t: common } = useTranslation();
  const { data: processes } = useQuery(orpc.runs.processes.queryOptions());
  const ready = (processes ?? []).filter(({ on, inForce }) => on && inForce !== null);
  const [chosen, setChosen] = useState<string | null>(process ?? null);
  const standing =
    ready.find((each) => each.process === chosen) ?? (ready.length === 1 ? ready[0] : undefined);
  const start = useStartRun();
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened
      onClose={onClose}
      title={t('startDialog.title')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (standing) start.mutate({ process: standing.process });
        }}
      >
        <Stack gap="md">
          <ErrorState error={start.error} />
          {processes && ready.length === 0 ? (
            <Text size="sm">{t('startDialog.none')}</Text>
          ) : (
            <Select
              label={t('startDialog.process')}
              data={ready.map((each) => ({ value: each.process, label: each.title || common('untitled') }))}
              value={standing?.process ?? null}
              onChange={setChosen}
              allowDeselect={false}
              searchable={ready.length > 8}
              data-autofocus
            />
          )}
          {standing?.inForce && (
            <Text size="sm" c="dimmed">
              {standing.inForce.agreement
                ? t('startDialog.ofAgreement', {
                    agreement: standing.inForce.agreement,
                    number: standing.inForce.number ?? '–',
                  })
                : t('startDialog.text', { number: standing.inForce.number ?? '–' })}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={!standing} loading={start.isPending}>
              {t('startDialog.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
