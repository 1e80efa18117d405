import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding, RuleInfo } from '#shared/contract/compliance';
import { client, orpc } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { offerUndo } from '../../ui/offer-undo';

/** What is done about findings with one click; each offers the way back. */
export function useMend() {
  const { t } = useTranslation('compliance');
  const cache = useQueryClient();
  const onError = useErrorNote();
  const look = (): void => {
    void cache.invalidateQueries({ queryKey: orpc.compliance.key() });
    void cache.invalidateQueries({ queryKey: orpc.home.key() });
  };
  return {
    mend: ({ rule, record, path }: Finding): void => {
      client.compliance
        .mend({ rule, record, path })
        .then(({ undo }) => {
          look();
          offerUndo(t('mended'), () => void client.compliance.undoMend({ undo }).then(look, onError));
        })
        .catch(onError);
    },
    switchOff: ({ id, title, standard }: RuleInfo): void => {
      const set = (on: boolean | null) => client.compliance.setRule({ rule: id, on });
      set(standard.on ? false : null)
        .then(() => {
          look();
          offerUndo(
            t('switchedOff', { title }),
            () => void set(standard.on ? null : true).then(look, onError),
          );
        })
        .catch(onError);
    },
  };
}
