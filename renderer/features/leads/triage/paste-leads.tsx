import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pastedLeads } from '#shared/domain/leads/triage';
import { orpc } from '../../../app/api';
import { ErrorState } from '../../../ui/error-state';
import { usePassphrase } from '../../signoff/use-passphrase';

/** So many lines that name no lead are listed. */
const SHOWN = 5;

/** A place to paste leads into: what they are taken for shows before they are handed over. */
export function PasteLeads() {
  const { t } = useTranslation('leads');
  const [text, setText] = useState('');
  const passphrase = usePassphrase();
  const { leads, refused } = useMemo(() => pastedLeads(text), [text]);
  const add = useMutation(orpc.leads.triage.add.mutationOptions({ onSuccess: () => setText('') }));
  return (
    <Stack gap="sm" maw={640}>
      <Textarea
        label={t('triage.paste.label')}
        description={t('triage.paste.text')}
        placeholder={t('triage.paste.placeholder')}
        autosize
        minRows={2}
        maxRows={10}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {refused.length > 0 && (
        <List size="sm" c="var(--accord-warn)">
          {refused.slice(0, SHOWN).map(({ line, reason }) => (
            <List.Item key={line}>{t(`triage.paste.refused.${reason}`, { line })}</List.Item>
          ))}
          {refused.length > SHOWN && (
            <List.Item>{t('triage.paste.refused.more', { count: refused.length - SHOWN })}</List.Item>
          )}
        </List>
      )}
      {leads.length > 0 && passphrase.field}
      <ErrorState error={add.error} />
      <Group>
        <Button
          variant="default"
          disabled={leads.length === 0 || passphrase.missing}
          loading={add.isPending}
          onClick={() => add.mutate({ leads, ...passphrase.input })}
        >
          {leads.length === 0 ? t('triage.paste.none') : t('triage.paste.add', { count: leads.length })}
        </Button>
        {add.data && text === '' && (
          <Text size="sm" role="status">
            {t('triage.paste.added', { count: add.data.added })}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
