import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorWords } from '../ui/error-words';
import { orpc } from './api';
import { recordLink } from './record-link';

/** Kinds that a person makes by hand. */
export const NEW_KINDS = ['process', 'agreement', 'definition', 'playbook'] as const;
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
  const { t } = useTranslation('errors');
  const { mutate, isPending } = useMutation(
    orpc.records.create.mutationOptions({
      onSuccess: async ({ kind, id }) => {
        void cache.invalidateQueries({ queryKey: orpc.records.key() });
        await navigate(recordLink(kind, id) as LinkProps & { to: '/' });
      },
      onError: (error) => {
        const { code, message } = errorWords(error);
        notifications.show({
          color: 'red',
          title: t(`titles.${code}`),
          message: message || t(`doThis.${code}`),
        });
      },
    }),
  );
  return { create: (record: NewRecord) => mutate(record), creating: isPending };
}
