import { Button } from '@mantine/core';
import { IconCheck, IconSpeakerphone } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferPage } from '#shared/contract/offers';
import { orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { useErrorNote } from '../../app/use-error-note';
import { usePassphrase } from '../signoff/use-passphrase';
import { AcknowledgeDialog } from './acknowledge-dialog';
import { AnnounceDialog } from './announce-dialog';

/** The next thing to do about an offer: say that one knows it, or announce it. */
export function OfferPrimary({ page, title }: { page: OfferPage; title: string }) {
  const { t } = useTranslation('offers');
  const onError = useErrorNote();
  const passphrase = usePassphrase();
  const [open, setOpen] = useState<'announce' | 'acknowledge' | null>(null);
  const know = useMutation(orpc.offers.acknowledge.mutationOptions({ onError }));
  const { record: id, may, status, announcement } = page;
  const acknowledge = (): void => (passphrase.field ? setOpen('acknowledge') : know.mutate({ id }));
  // What stands as it was announced, or has ended, need not be announced.
  const announced = status === 'retired' || (status === 'announced' && announcement?.changed === false);
  const again = announcement !== null;
  useScreenActions([
    ...(may.acknowledge ? [{ id: 'know', label: t('acknowledge'), run: acknowledge }] : []),
    ...(may.announce
      ? [
          {
            id: 'announce',
            label: t(again ? 'announce.again' : 'announce.open'),
            run: () => setOpen('announce'),
          },
        ]
      : []),
  ]);
  return (
    <>
      {may.acknowledge ? (
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={know.isPending}
          onClick={acknowledge}
        >
          {t('acknowledge')}
        </Button>
      ) : (
        may.announce && (
          <Button
            variant={announced ? 'default' : 'filled'}
            leftSection={<IconSpeakerphone size={18} aria-hidden />}
            onClick={() => setOpen('announce')}
          >
            {t(again ? 'announce.again' : 'announce.open')}
          </Button>
        )
      )}
      {open === 'announce' && <AnnounceDialog id={id} title={title} onClose={() => setOpen(null)} />}
      {open === 'acknowledge' && <AcknowledgeDialog id={id} title={title} onClose={() => setOpen(null)} />}
    </>
  );
}
