import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { orpc } from './api';
import { recordLink } from './record-link';
import { useErrorNote } from './use-error-note';

/** Kinds that a person makes by hand. */
export const NEW_KINDS = ['process', 'agreement', 'definition', 'playbook', 'touchpoint', 'offer'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

export interface NewRecord {
  kind: NewKind;
  /** A template's id. */
  template?: string;
  title?: string;
}

/** Makes a record and goes to it. */
export function useCreateRecord() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const onError = useErrorNote();
  const { mutate, isPending } = useMutation(
    orpc.records.create.mutationOptions({
      onSuccess: async ({ kind, id }) => {
        void cache.invalidateQueries({ queryKey: orpc.records.key() });
        await navigate(recordLink(kind, id) as LinkProps & { to: '/' });
      },
      onError,
    }),
  );
  return { create: (record: NewRecord) => mutate(record), creating: isPending };
}
