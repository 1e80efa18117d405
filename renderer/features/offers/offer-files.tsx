import { ActionIcon, Button, FileButton, Group, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { writeField } from '#shared/model/binding/write';
import type { OfferFile } from '#shared/model/offer';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { AttachmentLink } from '../../editor/attachment-view';
import { useKeepFiles } from '../../editor/use-keep-files';
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
  const { keep, keeping } = useKeepFiles((fields) =>
    list.add(undefined, undefined, (path) => {
      for (const [name, value] of Object.entries(fields)) writeField(session.doc, path, name, value);
    }),
  );

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
                loading={keeping}
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
