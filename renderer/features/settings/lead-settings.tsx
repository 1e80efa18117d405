import { ActionIcon, Button, Switch, Text, TextInput, Title, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Workspace } from '#shared/model/workspace';
import { ConflictNote } from '../../app/document/conflict-note';
import { type ListField, useField, useList, usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { offerUndo } from '../../ui/offer-undo';
import { useTyped } from '../agreements/use-typed';
import classes from './lead-settings.module.css';
import { SharedRecord } from './shared-record';

/** Why leads may be rejected, and how a lead is opened in the CRM. */
export function LeadSettings() {
  return (
    <SharedRecord id="workspace" kind="workspace">
      {({ session, editable, undo }) => (
        <>
          <Reasons session={session} disabled={!editable} undo={undo} />
          <LeadLink session={session} disabled={!editable} />
          <Triage session={session} disabled={!editable} />
        </>
      )}
    </SharedRecord>
  );
}

interface ReasonsProps {
  session: DocumentSession;
  disabled: boolean;
  undo: () => void;
}

function Reasons({ session, disabled, undo }: ReasonsProps) {
  const { t } = useTranslation('settings');
  const list = useList(session, 'rejectionReasons');
  return (
    <section aria-labelledby="reasons">
      <Title order={2} id="reasons" mb={4}>
        {t('leads.reasons')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm" maw={640}>
        {t('leads.reasonsText')}
      </Text>
      {list.ids.length === 0 && <Text c="dimmed">{t('leads.none')}</Text>}
      <ol className={classes.list}>
        {list.ids.map((id, at) => (
          <ReasonRow
            key={id}
            id={id}
            list={list}
            session={session}
            disabled={disabled}
            first={at === 0}
            last={at === list.ids.length - 1}
            onRemoved={(title) => offerUndo(t('leads.removedReason', { title }), undo)}
          />
        ))}
      </ol>
      <Button
        mt="xs"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={disabled}
        onClick={() => {
          const id = list.add();
          requestAnimationFrame(() => document.getElementById(`reason-${id}`)?.focus());
        }}
      >
        {t('leads.addReason')}
      </Button>
    </section>
  );
}

interface ReasonRowProps {
  id: string;
  list: ListField;
  session: DocumentSession;
  disabled: boolean;
  first: boolean;
  last: boolean;
  onRemoved: (title: string) => void;
}

function ReasonRow({ id, list, session, disabled, first, last, onRemoved }: ReasonRowProps) {
  const { t } = useTranslation('settings');
  const { value, conflict, write } = usePromise<string>(session, `rejectionReasons/${id}/title`);
  const typed = useTyped(value ?? '', Workspace.shape.title, write);
  const title = typed.value || t('leads.reason');
  return (
    <li className={classes.row}>
      <TextInput
        id={`reason-${id}`}
        aria-label={`${t('leads.reason')} ${value ?? ''}`.trim()}
        placeholder={t('leads.reasonPlaceholder')}
        value={typed.value ?? ''}
        maxLength={80}
        flex={1}
        readOnly={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={() => typed.commit()}
        onKeyDown={(event) => event.key === 'Enter' && typed.commit()}
        rightSection={
          <ConflictNote
            label={t('leads.reason')}
            entries={conflict}
            say={(text: string | null) => text ?? ''}
            onChoose={(text) => write(text ?? '')}
            disabled={disabled}
          />
        }
      />
      <RowButton
        label={t('leads.moveUp', { title })}
        disabled={disabled || first}
        onClick={() => list.shift(id, -1)}
      >
        <IconArrowUp size={16} />
      </RowButton>
      <RowButton
        label={t('leads.moveDown', { title })}
        disabled={disabled || last}
        onClick={() => list.shift(id, 1)}
      >
        <IconArrowDown size={16} />
      </RowButton>
      <RowButton
        label={t('leads.removeReason', { title })}
        disabled={disabled}
        onClick={() => {
          list.remove(id);
          onRemoved(title);
        }}
      >
        <IconTrash size={16} />
      </RowButton>
    </li>
  );
}

interface RowButtonProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

function RowButton({ label, disabled, onClick, children }: RowButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** Whether leads are pasted and decided here. */
function Triage({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('settings');
  const [on, write] = useField<boolean>(session, '', 'triage');
  return (
    <Switch
      label={t('leads.triage')}
      description={t('leads.triageText')}
      checked={on ?? false}
      disabled={disabled}
      onChange={(event) => write(event.currentTarget.checked)}
    />
  );
}

function LeadLink({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('settings');
  const { value, conflict, write } = usePromise<string>(session, 'leadLink');
  const typed = useTyped(value ?? '', Workspace.shape.leadLink, write);
  return (
    <TextInput
      label={t('leads.link')}
      description={t('leads.linkText')}
      placeholder={t('leads.linkPlaceholder')}
      value={typed.value ?? ''}
      readOnly={disabled}
      spellCheck={false}
      maw={560}
      onChange={(event) => typed.type(event.currentTarget.value.trim())}
      onBlur={() => typed.commit()}
      onKeyDown={(event) => event.key === 'Enter' && typed.commit()}
      error={typed.problem}
      rightSection={
        <ConflictNote
          label={t('leads.link')}
          entries={conflict}
          say={(text: string | null) => text ?? ''}
          onChoose={(text) => write(text ?? '')}
          disabled={disabled}
        />
      }
    />
  );
}
