import { Button, Text } from '@mantine/core';
import { IconSquare, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { RichTextField } from '../../editor/rich-text-field';
import { BranchList } from './branch-list';
import { DurationField } from './duration-field';
import { ItemList } from './item-list';
import { StepDocuments } from './step-documents';
import classes from './steps.module.css';

export interface StepDetailsProps {
  session: DocumentSession;
  step: string;
  disabled: boolean;
  onRemove: () => void;
}

function Section({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text size="sm" fw={500} mb={4} id={id}>
        {label}
      </Text>
      {children}
    </section>
  );
}

/** What a step needs and gives, how long it takes, what is gone through, where it leads, and notes on it. */
export function StepDetails({ session, step, disabled, onRemove }: StepDetailsProps) {
  const { t } = useTranslation('processes');
  const path = `steps/${step}`;
  const field = (name: 'inputs' | 'outputs' | 'evidence') => (
    <TextField
      session={session}
      path={path}
      name={name}
      label={t(`step.${name}`)}
      withLabel
      placeholder={t(`step.${name}Placeholder`)}
      disabled={disabled}
    />
  );
  return (
    <div className={classes.details}>
      <div className={classes.pairs}>
        {field('inputs')}
        {field('outputs')}
        <DurationField session={session} step={step} disabled={disabled} />
        {field('evidence')}
      </div>
      <Section label={t('branch.title')}>
        <BranchList session={session} step={step} disabled={disabled} />
      </Section>
      <Section label={t('checklist.title')}>
        <ItemList
          session={session}
          path={`${path}/checklist`}
          label={t('checklist.title')}
          itemLabel={(number) => t('checklist.item', { number })}
          removeLabel={(number) => t('checklist.remove', { number })}
          placeholder={t('checklist.placeholder')}
          addLabel={t('checklist.add')}
          mark={<IconSquare size={15} aria-hidden className={classes.checkMark} />}
          disabled={disabled}
        />
      </Section>
      <Section label={t('documents.label')}>
        <StepDocuments session={session} step={step} disabled={disabled} />
      </Section>
      <Section label={t('step.notes')}>
        <RichTextField
          session={session}
          path={`${path}/notes`}
          label={t('step.notes')}
          placeholder={t('step.notesPlaceholder')}
          compact
        />
      </Section>
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
