import { Button, SimpleGrid, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { RichTextField } from '../../editor/rich-text-field';
import classes from './steps.module.css';

export interface StepDetailsProps {
  session: DocumentSession;
  step: string;
  disabled: boolean;
  onRemove: () => void;
}

/** What a step needs and gives, and notes on how it is done. */
export function StepDetails({ session, step, disabled, onRemove }: StepDetailsProps) {
  const { t } = useTranslation('processes');
  const path = `steps/${step}`;
  return (
    <div className={classes.details}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextField
          session={session}
          path={path}
          name="inputs"
          label={t('step.inputs')}
          withLabel
          placeholder={t('step.inputsPlaceholder')}
          disabled={disabled}
        />
        <TextField
          session={session}
          path={path}
          name="outputs"
          label={t('step.outputs')}
          withLabel
          placeholder={t('step.outputsPlaceholder')}
          disabled={disabled}
        />
      </SimpleGrid>
      <div>
        <Text size="sm" fw={500} mb={4}>
          {t('step.notes')}
        </Text>
        <RichTextField
          session={session}
          path={`${path}/notes`}
          label={t('step.notes')}
          placeholder={t('step.notesPlaceholder')}
          compact
        />
      </div>
      {!disabled && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          c="dimmed"
          leftSection={<IconTrash size={15} />}
          onClick={onRemove}
          className={classes.removeStep}
        >
          {t('step.remove')}
        </Button>
      )}
    </div>
  );
}
