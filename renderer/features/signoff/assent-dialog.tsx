import {
  Button,
  FileInput,
  Group,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { useWorkspace } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { ErrorState } from '../../ui/error-state';
import { today } from '../measurement/dates';
import { usePassphrase } from './use-passphrase';

const MAX_BYTES = 25 * 1024 ** 2;

interface Props {
  state: SignoffState;
  opened: boolean;
  onClose: () => void;
}

/** Records that a colleague agreed elsewhere, with the file that shows it. */
export function AssentDialog({ state, opened, onClose }: Props) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened={opened}
      onClose={onClose}
      title={t('assent.title')}
    >
      <AssentForm state={state} onClose={onClose} />
    </Modal>
  );
}

function AssentForm({ state, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  const me = useWorkspace()?.me;
  const passphrase = usePassphrase();
  const choices = state.may.assent;
  const [member, setMember] = useState<string | null>(choices[0]?.member ?? null);
  const [way, setWay] = useState<'e-mail' | 'document'>('e-mail');
  const [on, setOn] = useState<string | null>(today());
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const record = useMutation(orpc.signoff.assent.mutationOptions({ onSuccess: onClose }));
  const tooLarge = file !== null && file.size > MAX_BYTES;
  const fault = tooLarge ? t('assent.tooLarge') : asked && file === null ? t('assent.missing') : null;

  const submit = async (): Promise<void> => {
    setAsked(true);
    if (member === null || on === null || file === null || tooLarge || passphrase.missing) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    record.mutate({
      id: state.record,
      ...{ member, way, on, note },
      evidence: { name: file.name, type: file.type, bytes },
      ...passphrase.input,
    });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('assent.intro')}</Text>
        <Select
          label={t('assent.who')}
          data={choices.map(({ member: value, name }) => ({ value, label: name }))}
          value={member}
          allowDeselect={false}
          onChange={setMember}
        />
        <SegmentedControl
          aria-label={t('assent.way')}
          value={way}
          onChange={(next) => setWay(next === 'document' ? 'document' : 'e-mail')}
          data={(['e-mail', 'document'] as const).map((value) => ({
            value,
            label: t(`assent.ways.${value}`),
          }))}
        />
        <DateField label={t('assent.on')} value={on} onChange={setOn} maxDate={today()} />
        <FileInput
          label={t('assent.evidence')}
          description={t('assent.evidenceHint')}
          placeholder={t('assent.choose')}
          value={file}
          onChange={setFile}
          error={fault}
        />
        <Textarea
          label={t('assent.note')}
          autosize
          minRows={1}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {passphrase.field}
        {asked && passphrase.missing && (
          <Text size="sm" c="var(--accord-bad)" role="alert">
            {t('passphrase.missing')}
          </Text>
        )}
        <ErrorState error={record.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={record.isPending}>
            {t('assent.submit', { name: me?.name ?? '' })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
