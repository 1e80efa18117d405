import { Autocomplete, Button, Group, Modal, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferLine, OfferRequests, RequestLine } from '#shared/contract/offers';
import { wordsOnce } from '#shared/domain/offers/words';
import { OFFER_STAGES } from '#shared/model/offer';
import { orpc } from '../../app/api';
import { DateField } from '../../ui/date-field';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';

interface Props {
  offers: readonly OfferLine[];
  requests: readonly RequestLine[];
  onClose: () => void;
}

const EMPTY = { what: '', persona: '', stage: '', product: '', neededOn: null as string | null };

/** Asks for what one did not find: what, for whom, and by when. */
export function AskDialog({ offers, requests, onClose }: Props) {
  const { t } = useTranslation('offers');
  const { t: common } = useTranslation();
  const cache = useQueryClient();
  const [form, setForm] = useState(EMPTY);
  const show = (next: OfferRequests): void => {
    cache.setQueryData(orpc.offers.requests.queryKey(), next);
  };
  const change = useMutation(orpc.offers.changeRequest.mutationOptions({ onSuccess: show }));
  const ask = useMutation(
    orpc.offers.ask.mutationOptions({
      onSuccess: ({ asked, ...next }) => {
        show(next);
        offerUndo(t('requests.asked'), () => change.mutate({ request: asked, dropped: true }));
        onClose();
      },
    }),
  );
  const set = (next: Partial<typeof EMPTY>): void => setForm((before) => ({ ...before, ...next }));
  const known = {
    persona: wordsOnce(
      [...offers.flatMap(({ personas }) => personas), ...requests.map((each) => each.persona)],
      'personas',
    ),
    stage: wordsOnce(
      [...OFFER_STAGES, ...offers.flatMap(({ stages }) => stages), ...requests.map((each) => each.stage)],
      'stages',
    ),
    product: wordsOnce(
      [...offers.flatMap(({ products }) => products), ...requests.map((each) => each.product)],
      'products',
    ),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('requests.ask')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (form.what.trim() !== '') ask.mutate(form);
        }}
      >
        <Stack gap="md">
          <Textarea
            label={t('requests.what')}
            placeholder={t('requests.whatHint')}
            autosize
            minRows={2}
            maxLength={2000}
            value={form.what}
            onChange={(event) => set({ what: event.currentTarget.value })}
            data-autofocus
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {(['persona', 'stage', 'product'] as const).map((field) => (
              <Autocomplete
                key={field}
                label={t(`requests.${field}`)}
                data={known[field]}
                maxLength={80}
                value={form[field]}
                onChange={(value) => set({ [field]: value })}
              />
            ))}
            <DateField
              label={t('requests.neededOn')}
              placeholder={t('requests.neededOnHint')}
              value={form.neededOn}
              onChange={(neededOn) => set({ neededOn })}
              clearable
            />
          </SimpleGrid>
          <ErrorState error={ask.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={form.what.trim() === ''} loading={ask.isPending}>
              {t('requests.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
