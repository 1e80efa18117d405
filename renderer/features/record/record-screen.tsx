import { Anchor, Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewOf } from '#shared/model/kinds';
import { documents } from '../../app/document/documents';
import { type LiveDocument, useDocument } from '../../app/document/use-document';
import { useUndoKeys } from '../../app/document/use-undo-keys';
import { type PageKind, RECORD_LISTS } from '../../app/record-lists';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';

/** An opened record, as its screen gets it and hands it to the frame. */
export interface OpenRecord<K extends PageKind = PageKind> {
  id: string;
  kind: K;
  live: LiveDocument<K>;
  view: ViewOf<K>;
  /** It cannot be edited, or nobody acts on this device. */
  disabled: boolean;
}

export interface RecordScreenProps<K extends PageKind> {
  id: string;
  kind: K;
  children: (record: OpenRecord<K>) => ReactNode;
}

/** Opens a record for its screen; loading, missing and broken ones are told the same way everywhere. */
export function RecordScreen<K extends PageKind>(props: RecordScreenProps<K>) {
  const generation = useSyncExternalStore(documents.onGeneration, documents.generation);
  // A document of its own for every record, and every time it is opened anew: nothing of the last one may linger.
  return <Opened key={`${props.id} ${generation}`} {...props} />;
}

function Opened<K extends PageKind>({ id, kind, children }: RecordScreenProps<K>) {
  const { t } = useTranslation('record');
  const { t: shell } = useTranslation('shell');
  const live = useDocument(id, kind);
  useUndoKeys(live.session);
  const record = useMemo(
    () => live.view && { id, kind, live, view: live.view, disabled: !live.editable },
    [id, kind, live],
  );
  if (record) return <>{children(record)}</>;
  const list = RECORD_LISTS[kind as PageKind];
  const missing = live.status === 'missing';
  return (
    <Page
      header={
        <PageHeader
          crumbs={[{ label: shell(list.label), to: list.to }]}
          title={missing ? t(`${kind as PageKind}.missing`) : ' '}
        />
      }
    >
      {missing ? (
        <EmptyState
          title=""
          text={t('missingText')}
          action={
            <Anchor component={Link} to={list.to}>
              {t(`${kind as PageKind}.toList`)}
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
