import { Alert, Loader, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { KindName, ViewOf } from '#shared/model/kinds';
import { RemovalNotes } from '../../app/document/removal-notes';
import { type LiveDocument, useDocument } from '../../app/document/use-document';
import { useUndoKeys } from '../../app/document/use-undo-keys';
import { ErrorState } from '../../ui/error-state';

export interface SharedRecordProps<K extends KindName> {
  id: string;
  kind: K;
  children: (live: LiveDocument<K>, view: ViewOf<K>) => ReactNode;
}

/** A record that settings edit, opened: loading, missing and read-only are told the same way everywhere. */
export function SharedRecord<K extends KindName>({ id, kind, children }: SharedRecordProps<K>) {
  const live = useDocument(id, kind);
  useUndoKeys(live.session);
  if (live.problem) return <ErrorState error={new Error(live.problem)} />;
  if (!live.view) return <Loader size="sm" />;
  return (
    <Stack gap="lg">
      {live.readOnly !== null && (
        <Alert variant="outline" color="gray" icon={<IconLock size={18} />}>
          {live.readOnly}
        </Alert>
      )}
      <RemovalNotes live={live} />
      {children(live, live.view)}
    </Stack>
  );
}
