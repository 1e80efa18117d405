import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Offer } from '#shared/model/offer';
import { client, orpc } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';

type Begun = Pick<Offer, 'title' | 'personas' | 'stages' | 'products'>;

/** Makes an offer that is known to be for somebody, and goes to it. */
export function useMakeOffer() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const onError = useErrorNote();
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ title, ...fields }: Begun) => {
      const { id } = await client.records.create({ kind: 'offer', title });
      await client.records.put({ view: { id, ...fields } });
      return id;
    },
    onSuccess: async (id) => {
      void cache.invalidateQueries({ queryKey: orpc.records.key() });
      await navigate({ to: '/offers/$id', params: { id } });
    },
    onError,
  });
  return { make: (begun: Begun) => mutate(begun), making: isPending };
}
