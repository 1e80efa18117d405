import { Alert, Anchor, Loader } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindName, ViewOf } from '#shared/model/kinds';
import { type LiveDocument, useDocument } from '../app/document/use-document';
import { useUndoKeys } from '../app/document/use-undo-keys';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { Page } from './page';
import { PageHeader } from './page-header';

export interface RecordScreenProps<K extends KindName> {
  id: string;
  kind: K;
  /** The list above: its name and address. */
  list: { label: string; to: '/definitions' | '/playbooks' };
  missing: { title: string; text: string; back: string };
  children: (live: LiveDocument<K>, view: ViewOf<K>) => ReactNode;
}

/** Opens a record for its screen; loading, missing and broken ones are told the same way everywhere. */
export function RecordScreen<K extends KindName>({
  id,
  kind,
  list,
  missing,
  children,
}: RecordScreenProps<K>) {
  const live = useDocument(id, kind);
  useUndoKeys(live.session);
  if (live.view) return <>{children(live, live.view)}</>;
  const title = live.status === 'missing' ? missing.title : '…';
  return (
    <Page header={<PageHeader crumbs={[list]} title={title} />}>
      {live.status === 'missing' ? (
        <EmptyState
          title=""
          text={missing.text}
          action={
            <Anchor component={Link} to={list.to}>
              {missing.back}
            </Anchor>
          }
        />
      ) : live.problem ? (
        <ErrorState error={new Error(live.problem)} />
      ) : (
        <Loader size="sm" />
      )}
    </Page>
  );
}

/** Says why a record cannot be edited; nothing when it can. */
export function ReadOnlyNote({ reason }: { reason: string | null }) {
  const { t } = useTranslation('editor');
  if (reason === null) return null;
  return (
    <Alert variant="outline" color="gray" icon={<IconLock size={18} />} title={t('readOnlyTitle')} mb="md">
      {reason}
    </Alert>
  );
}
