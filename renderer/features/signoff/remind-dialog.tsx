import { Button, CopyButton, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { download } from '../../ui/download';
import { ErrorState } from '../../ui/error-state';
import { listed } from '../../words/locale';

interface Props {
  record: string;
  opened: boolean;
  onClose: () => void;
}

/** The mail that asks for the missing signatures, to be saved or copied: Accord sends nothing. */
export function RemindDialog({ record, opened, onClose }: Props) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  const [saved, setSaved] = useState(false);
  const { data, error } = useQuery(
    orpc.signoff.remind.queryOptions({ input: { id: record }, enabled: opened }),
  );
  const names = listed(data?.to ?? []);
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened={opened}
      onClose={onClose}
      title={t('remind.title', { names })}
      size="lg"
    >
      <ErrorState error={error} />
      {data && (
        <Stack gap="md">
          <Text size="sm">{t('remind.intro')}</Text>
          <TextInput label={t('remind.subject')} value={data.subject} readOnly />
          <Textarea label={t('remind.text')} value={data.text} readOnly autosize minRows={6} maxRows={14} />
          {saved && (
            <Text size="sm" role="status">
              {t('remind.saved')}
            </Text>
          )}
          <Group justify="flex-end">
            <CopyButton value={data.text}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'remind.copied' : 'remind.copy')}
                </Button>
              )}
            </CopyButton>
            <Button
              data-autofocus
              onClick={() => {
                download(data.eml.name, data.eml.bytes, 'message/rfc822');
                setSaved(true);
              }}
            >
              {t('remind.save')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
