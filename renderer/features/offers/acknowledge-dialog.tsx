import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { usePassphrase } from '../signoff/use-passphrase';
import { DeedDialog } from './deed-dialog';

interface Props {
  id: string;
  title: string;
  onClose: () => void;
}

/** Asks for the passphrase where the key needs one. */
export function AcknowledgeDialog({ id, title, onClose }: Props) {
  const { t } = useTranslation('offers');
  const passphrase = usePassphrase();
  const know = useMutation(
    orpc.offers.acknowledge.mutationOptions({ onSuccess: onClose, onSettled: passphrase.clear }),
  );
  return (
    <DeedDialog
      title={title}
      submit={t('acknowledge')}
      passphrase={passphrase}
      error={know.error}
      pending={know.isPending}
      onSubmit={() => know.mutate({ id, ...passphrase.input })}
      onClose={onClose}
    />
  );
}
