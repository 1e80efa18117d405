import { ActionIcon, Button, FileButton, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeField } from '#shared/model/binding/write';
import type { OfferFile } from '#shared/model/offer';
import { client } from '../../app/api';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useErrorNote } from '../../app/use-error-note';
import { AttachmentLink } from '../../editor/attachment-view';
import { MAX_BYTES } from '../../editor/files';
import { offerUndo } from '../../ui/offer-undo';
import classes from './offers.module.css';

interface Props {
  session: DocumentSession;
  files: readonly OfferFile[];
  disabled: boolean;
  undo: () => void;
}

/** The files of an offer: kept in the workspace, opened or saved by a press. */
export function OfferFiles({ session, files, disabled, undo }: Props) {
  const { t } = useTranslation('offers');
  const list = useList(session, 'files');
  const onError = useErrorNote();
  const [adding, setAdding] = useState(false);

  const keep = async (chosen: readonly File[]): Promise<void> => {
    setAdding(true);
    for (const file of chosen) {
      // Looked at before it is read: a film of two gigabytes never comes into memory.
      const refused = file.size > MAX_BYTES ? 'tooLarge' : file.size === 0 ? 'empty' : null;
      if (refused) {
        notifications.show({ color: 'red', message: t(`files.${refused}`, { name: file.name }) });
        continue;
      }
      try {
        const type = file.type || 'application/octet-stream';
        const bytes = new Uint8Array(await file.arrayBuffer());
        const kept = await client.content.put({ name: file.name, type, bytes });
        const fields = { hash: kept.hash, type: kept.type, name: file.name, size: kept.size };
        list.add(undefined, undefined, (path) => {
          for (const [name, value] of Object.entries(fields)) writeField(session.doc, path, name, value);
        });
      } catch (error) {
        onError(error);
      }
    }
    setAdding(false);
  };

  const remove = ({ id, name }: OfferFile): void => {
    list.remove(id);
    offerUndo(t('files.removed', { name }), undo);
  };

  return (
    <section className={classes.section} aria-labelledby="files" data-path="files">
      <Group justify="space-between" mb={4}>
        <h2 id="files" className={classes.heading}>
          {t('files.title')}
        </h2>
        {!disabled && (
          <FileButton multiple onChange={(chosen) => void keep(chosen)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-md"
                loading={adding}
                leftSection={<IconPaperclip size={16} aria-hidden />}
              >
                {t('files.add')}
              </Button>
            )}
          </FileButton>
        )}
      </Group>
      {files.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('files.none')}
        </Text>
      )}
      <ul className={classes.list}>
        {files.map((file) => (
          <li key={file.id} className={classes.file}>
            <AttachmentLink hash={file.hash} type={file.type} name={file.name} size={file.size} />
            {!disabled && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('files.remove', { name: file.name })}
                onClick={() => remove(file)}
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
