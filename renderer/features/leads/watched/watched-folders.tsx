import { ActionIcon, Button, Group, Modal, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconFolder, IconFolderPlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WatchedFolder } from '#shared/contract/watched';
import { client, orpc } from '../../../app/api';
import { useErrorNote } from '../../../app/use-error-note';
import { useMay } from '../../../app/use-may';
import { offerUndo } from '../../../ui/offer-undo';
import { When } from '../../../ui/when';
import { figure } from '../../measurement/dates';
import { useLocale } from '../../measurement/use-locale';
import { WatchForm } from './watch-form';

/** The folders in which new exports are looked for, and a way to name one. */
export function WatchedFolders() {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const { data } = useQuery(orpc.watched.list.queryOptions());
  const { may, why } = useMay('import');
  const [form, setForm] = useState<WatchedFolder | 'new' | null>(null);
  if (!data) return null;
  return (
    <section aria-labelledby="watched-folders">
      <Title order={2} id="watched-folders" mb={4}>
        {t('watched.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {may ? t('watched.text') : why}
      </Text>
      <Stack gap="sm" mb="sm">
        {data.map((folder) => (
          <Folder key={folder.id} folder={folder} may={may} onChange={() => setForm(folder)} />
        ))}
      </Stack>
      <Button
        variant="default"
        leftSection={<IconFolderPlus size={16} aria-hidden />}
        disabled={!may}
        onClick={() => setForm('new')}
      >
        {t('watched.add')}
      </Button>
      <Modal
        opened={form !== null}
        onClose={() => setForm(null)}
        title={t(form === 'new' ? 'watched.dialog' : 'watched.changeDialog')}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        {form && <WatchForm watched={form === 'new' ? null : form} onDone={() => setForm(null)} />}
      </Modal>
    </section>
  );
}

interface FolderProps {
  folder: WatchedFolder;
  may: boolean;
  onChange: () => void;
}

function Folder({ folder: watched, may, onChange }: FolderProps) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const onError = useErrorNote();
  const { id, folder, mapping, how, since, failure, arriving, imported } = watched;
  const remove = () =>
    client.watched
      .remove({ id })
      .then(() =>
        offerUndo(t('watched.removed', { folder }), () => {
          client.watched.add({ folder, mapping: mapping?.id ?? null, how }).catch(onError);
        }),
      )
      .catch(onError);
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm" maw={760}>
      <IconFolder size={20} stroke={1.7} aria-hidden />
      <Stack gap={2} flex={1} miw={0}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {folder}
        </Text>
        <Text size="sm" c="dimmed">
          {t(how === 'offer' ? 'watched.offered' : 'watched.imported')},{' '}
          {mapping ? t('watched.readBy', { title: mapping.title }) : t('watched.readAsLast')} ·{' '}
          {t('watched.since')} <When at={since} as="day" />
        </Text>
        {failure && (
          <Text size="sm" c="var(--accord-bad)" role="alert">
            {failure}
          </Text>
        )}
        {arriving.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('watched.arriving', { count: arriving.length, files: arriving.join(', ') })}
          </Text>
        )}
        {imported.map(({ file, at, rows, rejected }) => (
          <Text key={`${file} ${at}`} size="sm">
            {t(rejected > 0 ? 'watched.tookRefused' : 'watched.took', {
              file,
              rows: figure(rows, locale),
              rejected: figure(rejected, locale),
            })}{' '}
            <When at={at} />
          </Text>
        ))}
      </Stack>
      {may && (
        <Group gap={4} wrap="nowrap">
          <Tooltip label={t('watched.change', { folder })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('watched.change', { folder })}
              onClick={onChange}
            >
              <IconPencil size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('watched.remove', { folder })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('watched.remove', { folder })}
              onClick={() => void remove()}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      )}
    </Group>
  );
}
