import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTemplate } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { NameDialog } from './name-dialog';

/** A menu's item that keeps a record as a template, and the dialog that it opens. */
export function useSaveTemplate(record: { id: string; kind: string; title: string }): {
  item: ReactNode;
  dialog: ReactNode;
} {
  const { t } = useTranslation('templates');
  const [open, setOpen] = useState(false);
  return {
    item: (
      <Menu.Item leftSection={<IconTemplate size={16} />} onClick={() => setOpen(true)}>
        {t('save.menu')}
      </Menu.Item>
    ),
    dialog: open ? <SaveDialog record={record} onClose={() => setOpen(false)} /> : null,
  };
}

function SaveDialog({
  record,
  onClose,
}: {
  record: { id: string; kind: string; title: string };
  onClose: () => void;
}) {
  const { t } = useTranslation('templates');
  const cache = useQueryClient();
  const { data = [] } = useQuery(orpc.templates.list.queryOptions());
  const own = data.filter(
    ({ purpose, kind, retired }) => purpose === 'own' && kind === record.kind && !retired,
  );
  return (
    <NameDialog
      title={t('save.title')}
      text={t('save.text')}
      name={record.title}
      description=""
      onto={own.map(({ id, title, version }) => ({
        id,
        label: t('save.onto', { number: version + 1, title }),
      }))}
      onClose={onClose}
      onSave={async ({ title, description }, onto) => {
        await saveOpenDocuments();
        await client.templates.save({
          record: record.id,
          ...(onto === null ? { title, description } : { onto }),
        });
        void cache.invalidateQueries({ queryKey: orpc.templates.key() });
        const kept = own.find(({ id }) => id === onto)?.title ?? title;
        notifications.show({ message: t('save.done', { title: kept }) });
      }}
    />
  );
}
