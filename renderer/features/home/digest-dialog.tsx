import { Button, CopyButton, Group, Loader, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CauseStanding, HomeState } from '#shared/contract/home';
import { mailFile } from '#shared/export/mail';
import { newId, slug } from '#shared/model/ids';
import { orpc } from '../../app/api';
import { useWorkspace } from '../../app/use-teams';
import { download } from '../../ui/download';
import { dayAndMonth, dayAndTime, today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { weekInput } from '../touchpoints/this-week';
import { digestText } from './digest-text';
import { useHomeSentences } from './sentences';
import { useWaitingWords } from './use-waiting-words';

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
  const locale = useLocale();
  const workspace = useWorkspace();
  const { causeInWords, changeInWords } = useHomeSentences();
  const said = useWaitingWords();
  const week = useQuery(orpc.touchpoints.meetings.queryOptions({ input: weekInput() }));
  const [saved, setSaved] = useState(false);
  const subject = t('digest.subject', {
    workspace: workspace?.name ?? '',
    date: dayAndMonth(today(), locale),
  });
  const text = useMemo(() => {
    if (!causes || !week.data) return null;
    const titled = (title: string, words: string): string => `${title || common('untitled')}: ${words}`;
    return digestText([
      {
        title: t('waitingForMe'),
        lines: state.waitingForMe.map((item) => titled(item.title, said(item))),
        none: t('nothingWaits'),
      },
      {
        title: t('waitingForOthers'),
        lines: state.waitingForOthers.map(({ title, team }) => titled(title, t('notSigned', { team }))),
      },
      {
        title: t('causes.title'),
        lines: causes.map((each) => `${t(`causes.${each.cause}`)}: ${causeInWords(each.state)}`),
      },
      {
        title: t('digest.touchpoints'),
        lines: week.data.map(({ title, start }) => titled(title, dayAndTime(start, locale))),
      },
      { title: t('changes.title'), lines: state.changes.map(changeInWords) },
    ]);
  }, [state, causes, week.data, t, common, said, causeInWords, changeInWords, locale]);
  const save = (): void => {
    const at = new Date().toISOString();
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
