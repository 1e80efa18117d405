import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeenFinding } from '#shared/contract/compliance';
import { orpc } from '../../app/api';
import { useMay } from '../../app/use-may';
import { useWorkspace } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { findingWords } from '../../ui/finding-words';
import { useAllMembers } from '../history/use-all-members';
import { today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { usePassphrase } from '../signoff/use-passphrase';

/** What is offered at first, and the longest that the rules take, in days. */
const USUAL_DAYS = 30;
const LONGEST_DAYS = 365;

const inDays = (days: number): string =>
  new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

/** Signs that a finding is lived with until a day: why, who sees to it, until when. */
export function WaiveDialog({ finding, onClose }: { finding: SeenFinding; onClose: () => void }) {
  const { t } = useTranslation('compliance');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const members = useAllMembers().filter(({ state }) => state === 'active');
  const me = useWorkspace()?.me?.id ?? null;
  const { may, why } = useMay('waive');
  const passphrase = usePassphrase();
  const [reason, setReason] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(inDays(USUAL_DAYS));
  const [asked, setAsked] = useState(false);
  const waive = useMutation(
    orpc.compliance.waive.mutationOptions({
      onSuccess: (waiver) => {
        notifications.show({ message: t('waiver.done', { until: dayOf(waiver.until, { locale }) }) });
        onClose();
      },
    }),
  );
  const submit = (): void => {
    setAsked(true);
    if (reason.trim() === '' || until === null || passphrase.missing) return;
    const { rule, record, path } = finding;
    const by = owner ?? me;
    waive.mutate({
      rule,
      record,
      path,
      reason,
      until,
      ...(by !== null && { owner: by }),
      ...passphrase.input,
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('waiver.title')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm" fw={550}>
            {findingWords(finding.message)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('waiver.intro')}
          </Text>
          <Textarea
            label={t('waiver.reason')}
            autosize
            minRows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={asked && reason.trim() === '' ? t('waiver.reasonMissing') : null}
            data-autofocus
          />
          <Select
            label={t('waiver.owner')}
            data={members.map(({ id, name }) => ({ value: id, label: name }))}
            value={owner ?? me}
            allowDeselect={false}
            searchable
            onChange={setOwner}
          />
          <DateField
            label={t('waiver.until')}
            value={until}
            minDate={today()}
            maxDate={inDays(LONGEST_DAYS)}
            onChange={setUntil}
            error={asked && until === null ? t('waiver.untilMissing') : null}
          />
          {passphrase.field}
          {why && (
            <Text size="sm" role="alert">
              {why}
            </Text>
          )}
          <ErrorState error={waive.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={waive.isPending} disabled={!may}>
              {t('waiver.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
