import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferLine, RequestLine } from '#shared/contract/offers';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';

interface Props {
  request: RequestLine;
  offers: readonly OfferLine[];
  onClose: () => void;
}

/** Answers a request by an offer, or says why there will be none. */
export function AnswerDialog({ request, offers, onClose }: Props) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const cache = useQueryClient();
  const [offer, setOffer] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const change = useMutation(
    orpc.offers.changeRequest.mutationOptions({
      onSuccess: (next) => cache.setQueryData(orpc.offers.requests.queryKey(), next),
    }),
  );
  const missing = offer === null && reason.trim() === '';
  const submit = (): void =>
    change.mutate(
      { request: request.id, answer: { offer, reason: reason.trim() } },
      {
        onSuccess: () => {
          offerUndo(t('requests.answered'), () => change.mutate({ request: request.id, answer: null }));
          onClose();
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('requests.answerTitle')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!missing) submit();
        }}
      >
        <Stack gap="md">
          <Text style={{ overflowWrap: 'anywhere' }}>{common('quoted', { text: request.what })}</Text>
          <Select
            label={t('requests.withOffer')}
            placeholder={t('requests.withOfferHint')}
            data={offers
              .filter(({ status }) => status !== 'retired')
              .map(({ id, title }) => ({ value: id, label: title || common('untitled') }))}
            value={offer}
            onChange={setOffer}
            searchable
            clearable
            data-autofocus
          />
          <Textarea
            label={t('requests.orReason')}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorState error={change.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={missing} loading={change.isPending}>
              {t('requests.sendAnswer')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
