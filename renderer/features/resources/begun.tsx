import { Button, Group, Loader, Paper, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RESOURCES } from '#shared/model/resources';
import { orpc } from '../../app/api';
import type { LiveDocument } from '../../app/document/use-document';
import { queries } from '../../app/queries';
import { useErrorNote } from '../../app/use-error-note';
import { useMay } from '../../app/use-may';
import { SharedRecord } from '../settings/shared-record';

interface Props {
  /** Whether the record is there. */
  begun: boolean | undefined;
  /** What is shown with the record, and where it makes sense, without it. */
  children: (live: LiveDocument<'resources'>) => ReactNode;
}

/** The record of people and money, opened; or the one button that makes it. */
export function Begun({ begun, children }: Props) {
  if (begun === undefined) return <Loader size="sm" />;
  if (!begun) return <BeginNote />;
  return (
    <SharedRecord id={RESOURCES} kind="resources">
      {(live) => children(live)}
    </SharedRecord>
  );
}

function BeginNote() {
  const { t } = useTranslation('resources');
  const { may, why } = useMay('edit');
  const note = useErrorNote();
  const begin = useMutation(
    orpc.resources.begin.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: orpc.resources.key() }),
      onError: note,
    }),
  );
  return (
    <Paper withBorder p="md" mb="md">
      <Group justify="space-between" gap="sm">
        <Text size="sm">{may ? t('beginText') : why}</Text>
        {may && (
          <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
            {t('begin')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
