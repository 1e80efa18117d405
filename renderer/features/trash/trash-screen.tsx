import { ActionIcon, Button, Group, Loader, Menu, Table, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconTrash, IconTrashX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Filed } from '#shared/contract/filing';
import type { TrashedRecord } from '#shared/contract/trash';
import { client, orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { useErrorNote } from '../../app/use-error-note';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { KindIcon } from '../../ui/kind-icon';
import { offerUndo } from '../../ui/offer-undo';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { When } from '../../ui/when';

/** What was removed: to bring back, or to delete before its 30 days are over. */
export function TrashScreen() {
  const { t } = useTranslation('trash');
  const { data, error, refetch } = useQuery(orpc.trash.list.queryOptions());
  const { restore, deleteForGood } = useTrash();
  const all = data?.map(({ item }) => item) ?? [];
  useScreenActions(
    all.length > 0 ? [{ id: 'empty', label: t('deleteAll'), run: () => deleteForGood(all) }] : [],
  );
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t('title')}
          meta={<Text size="sm">{t('text')}</Text>}
          menu={
            all.length > 0 ? (
              <Menu.Item leftSection={<IconTrashX size={16} />} onClick={() => deleteForGood(all)}>
                {t('deleteAll')}
              </Menu.Item>
            ) : undefined
          }
        />
      }
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {data?.length === 0 && (
        <EmptyState
          icon={<IconTrash size={36} stroke={1.3} />}
          title={t('emptyTitle')}
          order={2}
          text={t('emptyText')}
        />
      )}
      {data && data.length > 0 && (
        <Table aria-label={t('list')} highlightOnHover>
          <Table.Tbody>
            {data.map((record) => (
              <TrashRow
                key={record.item}
                record={record}
                onRestore={() => restore([record.item])}
                onDelete={() => deleteForGood([record.item])}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Page>
  );
}

interface RowProps {
  record: TrashedRecord;
  onRestore: () => void;
  onDelete: () => void;
}

function TrashRow({ record, onRestore, onDelete }: RowProps) {
  const { t } = useTranslation('trash');
  const { t: common } = useTranslation();
  const title = record.title || common('untitled');
  return (
    <Table.Tr>
      <Table.Td w={28} c="dimmed">
        <KindIcon kind={record.kind} />
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Text size="sm" fw={550}>
          {title}
        </Text>
      </Table.Td>
      <Table.Td c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('removed')} <When at={record.removedAt} />
      </Table.Td>
      <Table.Td c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('days', { count: record.daysLeft })}
      </Table.Td>
      <Table.Td>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowBackUp size={14} aria-hidden />}
            aria-label={t('restoreTitle', { title })}
            onClick={onRestore}
          >
            {t('restore')}
          </Button>
          <Tooltip label={t('delete')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('deleteTitle', { title })}
              onClick={onDelete}
            >
              <IconTrashX size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** Bringing back, and deleting with the way back offered: nothing is asked before. */
function useTrash() {
  const { t } = useTranslation('trash');
  const cache = useQueryClient();
  const onError = useErrorNote();
  const after = (filed: Filed): Filed => {
    void cache.invalidateQueries({ queryKey: orpc.trash.key() });
    const [first] = filed.refused;
    if (first) onError(new Error(first.reason));
    return filed;
  };
  return {
    restore: (items: string[]) => {
      client.trash
        .restore({ items })
        .then(after)
        .then(({ done }) => {
          if (done.length > 0) offerUndo(t('restored', { count: done.length }), () => undoRestore(items));
        })
        .catch(onError);
    },
    deleteForGood: (items: string[]) => {
      client.trash
        .deleteForGood({ items })
        .then(after)
        .then(({ done }) => {
          const keep = () => void client.trash.keep({ items: done }).then(after).catch(onError);
          if (done.length > 0) offerUndo(t('deleted', { count: done.length }), keep);
        })
        .catch(onError);
    },
  };
  function undoRestore(items: string[]): void {
    const ids = items.map((item) => item.replace(/^.*\/|\..*$/g, ''));
    void client.filing.remove({ ids }).then(after).catch(onError);
  }
}
