import { Select, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { usePassphrase } from '../signoff/use-passphrase';
import { DeedDialog } from './deed-dialog';

interface Props {
  id: string;
  title: string;
  onClose: () => void;
}

/** Ends an offer, with what takes its place. */
export function RetireDialog({ id, title, onClose }: Props) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const passphrase = usePassphrase();
  const { data: others = [] } = useQuery(orpc.offers.catalogue.queryOptions());
  const [reason, setReason] = useState('');
  const [replacedBy, setReplacedBy] = useState<string | null>(null);
  const retire = useMutation(
    orpc.offers.retire.mutationOptions({ onSuccess: onClose, onSettled: passphrase.clear }),
  );
  return (
    <DeedDialog
      title={t('retire.title', { title: title || common('untitled') })}
      text={t('retire.text')}
      submit={t('retire.submit')}
      color="red.9"
      passphrase={passphrase}
      error={retire.error}
      pending={retire.isPending}
      onSubmit={() => retire.mutate({ id, reason: reason.trim(), replacedBy, ...passphrase.input })}
      onClose={onClose}
    >
      <Textarea
        label={t('retire.reason')}
        description={t('retire.reasonHint')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <Select
        label={t('retire.instead')}
        placeholder={t('retire.nothing')}
        data={others
          .filter((offer) => offer.id !== id && offer.status !== 'retired')
          .map((offer) => ({ value: offer.id, label: offer.title || common('untitled') }))}
        value={replacedBy}
        onChange={setReplacedBy}
        clearable
        searchable
      />
    </DeedDialog>
  );
}
