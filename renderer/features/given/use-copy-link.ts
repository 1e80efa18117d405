import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordLinkOf } from '#shared/domain/given/link';
import { orpc } from '../../app/api';

/** Copies the link to a record's page for a mail or a chat; null where its kind has no page of its own. */
export function useCopyLink(kind: string, id: string): (() => void) | null {
  const { t } = useTranslation('given');
  const status = useQuery(orpc.workspace.status.queryOptions());
  const workspace = status.data?.workspace?.id;
  const link = workspace === undefined ? null : recordLinkOf(kind, id, workspace);
  if (link === null) return null;
  return () =>
    void navigator.clipboard.writeText(link).then(
      () => notifications.show({ message: t('copied') }),
      () => notifications.show({ color: 'red', message: t('notCopied', { link }) }),
    );
}
