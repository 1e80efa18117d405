import { Button, CopyButton, Group, Loader, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CauseStanding, HomeState } from '#shared/contract/home';
import { mailFile } from '#shared/export/mail';
import { newId, slug } from '#shared/model/ids';
import { dateNow } from '../../ui/clock';
import { download } from '../../ui/download';
import { digestText } from './digest-text';
import { useDigest } from './use-digest';

interface Props {
  state: HomeState;
  /** Undefined while they are worked out. */
  causes: readonly CauseStanding[] | undefined;
  onClose: () => void;
}

/** Home as a mail that is saved or copied: Accord sends nothing. */
export function DigestDialog({ state, causes, onClose }: Props) {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  const { subject, parts } = useDigest(state, causes);
  const [saved, setSaved] = useState(false);
  const text = parts && digestText(parts);
  const save = (): void => {
    const at = dateNow().toISOString();
    const mail = mailFile({ subject, text: text ?? '', files: [], at, boundary: `accord-${newId(24)}` });
    download(`${slug(subject) || 'digest'}.eml`, new TextEncoder().encode(mail), 'message/rfc822');
    setSaved(true);
  };
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened
      onClose={onClose}
      title={t('digest.title')}
      size="lg"
    >
      {text === null ? (
        <Loader size="sm" />
      ) : (
        <Stack gap="md">
          <Text size="sm">{t('digest.intro')}</Text>
          <TextInput label={t('digest.subjectLabel')} value={subject} readOnly />
          <Textarea label={t('digest.text')} value={text} readOnly autosize minRows={8} maxRows={18} />
          {saved && (
            <Text size="sm" role="status">
              {t('digest.saved')}
            </Text>
          )}
          <Group justify="flex-end">
            <CopyButton value={text}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'digest.copied' : 'digest.copy')}
                </Button>
              )}
            </CopyButton>
            <Button data-autofocus onClick={save}>
              {t('digest.save')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
