import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { offerUndo } from '../ui/offer-undo';
import { client } from './api';
import { saveOpenDocuments } from './open-documents';
import { recordLink } from './record-link';
import { type PageKind, RECORD_LISTS } from './record-lists';
import { useErrorNote } from './use-error-note';

export interface RecordActions {
  /** Makes a copy and goes to it. */
  duplicate: () => void;
  /** Moves it to the trash, goes to its list, and offers to bring it back: undo instead of a question. */
  trash: () => void;
}

/** What can be done with any record as a whole. What was typed is on disk before it begins. */
export function useRecordActions(record: { id: string; kind: PageKind; title: string }): RecordActions {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const onError = useErrorNote();
  const { id, kind, title } = record;
  const go = useCallback(
    (to: string) => navigate(recordLink(kind, to) as LinkProps & { to: '/' }),
    [navigate, kind],
  );
  return {
    duplicate: () => {
      saveOpenDocuments()
        .then(() => client.records.duplicate({ id }))
        .then((made) => go(made.id))
        .catch(onError);
    },
    trash: () => {
      const restore = () =>
        client.records
          .restore({ id })
          .then(() => go(id))
          .catch(onError);
      saveOpenDocuments()
        .then(() => client.records.remove({ id }))
        .then(() => {
          void navigate({ to: RECORD_LISTS[kind].to });
          offerUndo(t('trashed', { title: title || t('untitled') }), () => void restore());
        })
        .catch(onError);
    },
  };
}
