import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../actions';
import { orpc } from '../api';
import { useCreateRecord } from '../use-create-record';

/**
 * A new record from each template, for the palette.
 * @param wanted false while nothing is typed: there are too many of them to be listed unasked
 */
export function useTemplateActions(wanted: boolean): readonly Action[] {
  const { t } = useTranslation('shell');
  const { create } = useCreateRecord();
  const { data } = useQuery(orpc.templates.list.queryOptions({ enabled: wanted }));
  return useMemo(
    () =>
      (wanted ? (data ?? []) : [])
        .filter(({ retired }) => !retired)
        .map(({ id, kind, title }) => ({
          id: `template-${id}`,
          group: t('groups.new'),
          label: t('newFrom', { make: t(`newKinds.${kind}`), title }),
          run: () => create({ kind, template: id }),
        })),
    [wanted, data, t, create],
  );
}
