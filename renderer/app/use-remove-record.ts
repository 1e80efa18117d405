import { notifications } from '@mantine/notifications';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorWords } from '../ui/error-words';
import { offerUndo } from '../ui/offer-undo';
import { client } from './api';
import { recordLink } from './record-link';

/** Moves a record to the trash, goes to its list, and offers to bring it back. */
export function useRemoveRecord(
  list: NonNullable<LinkProps['to']>,
): (record: { id: string; kind: string; said: string }) => void {
  const { t } = useTranslation('errors');
  const navigate = useNavigate();
  const fail = (error: unknown): void => {
    const { code, message } = errorWords(error);
    notifications.show({ color: 'red', title: t(`titles.${code}`), message: message || t(`doThis.${code}`) });
  };
  return ({ id, kind, said }) => {
    const restore = () =>
      client.records
        .restore({ id })
        .then(() => navigate(recordLink(kind, id) as LinkProps & { to: '/' }))
        .catch(fail);
    client.records.remove({ id }).then(() => {
      void navigate({ to: list });
      offerUndo(said, () => void restore());
    }, fail);
  };
}
