import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filed } from '#shared/contract/filing';
import { offerUndo } from '../ui/offer-undo';
import { refusalWords } from '../words/refusals';
import { client } from './api';
import { saveOpenDocuments } from './open-documents';
import { useErrorNote } from './use-error-note';

export interface FilingActions {
  tag: (ids: readonly string[], add: readonly string[], remove?: readonly string[]) => void;
  archive: (ids: readonly string[], archived: boolean) => void;
  trash: (ids: readonly string[]) => void;
}

/** Files one record or many, says what was refused and why, and offers to undo the rest. */
export function useFiling(): FilingActions {
  const { t } = useTranslation('filing');
  const onError = useErrorNote();
  return useMemo(() => {
    const told = (
      { done, refused }: Filed,
      text: (count: number) => string,
      undo: () => Promise<unknown>,
    ) => {
      if (done.length > 0) offerUndo(text(done.length), () => void undo().catch(onError));
      const [first] = refused;
      if (!first) return;
      const message = t('refusedOne', { title: first.title, reason: refusalWords(first.reason) });
      notifications.show({
        color: 'red',
        title: t('refused', { count: refused.length }),
        message: refused.length > 1 ? t('refusedMore', { message, count: refused.length - 1 }) : message,
      });
    };
    const saved = <T>(work: () => Promise<T>): Promise<T> => saveOpenDocuments().then(work);
    return {
      tag(ids, add, remove = []) {
        saved(() => client.filing.tag({ ids: [...ids], add: [...add], remove: [...remove] }))
          .then((filed) => {
            if (ids.length < 2 && filed.refused.length === 0) return;
            told(
              filed,
              (count) => t('tagged', { count }),
              () => client.filing.tag({ ids: filed.done, add: [...remove], remove: [...add] }),
            );
          })
          .catch(onError);
      },
      archive(ids, archived) {
        saved(() => client.filing.archive({ ids: [...ids], archived }))
          .then((filed) =>
            told(
              filed,
              (count) => t(archived ? 'archived' : 'unarchived', { count }),
              () => client.filing.archive({ ids: filed.done, archived: !archived }),
            ),
          )
          .catch(onError);
      },
      trash(ids) {
        saved(() => client.filing.remove({ ids: [...ids] }))
          .then((filed) =>
            told(
              filed,
              (count) => t('trashed', { count }),
              () => Promise.all(filed.done.map((id) => client.records.restore({ id }))),
            ),
          )
          .catch(onError);
      },
    };
  }, [t, onError]);
}
