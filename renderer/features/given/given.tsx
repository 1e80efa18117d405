import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Given as Handed } from '#shared/contract/given';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { GivenBundle } from './given-bundle';

type Bundle = Extract<Handed, { type: 'bundle' }>;

/** Does what the system asks for: shows the page that a link leads to, or asks whether a bundle is to be taken in. */
export function Given() {
  const { t } = useTranslation('given');
  const navigate = useNavigate();
  const [bundle, setBundle] = useState<Bundle | null>(null);
  const { data, dataUpdatedAt } = useQuery(
    orpc.given.take.queryOptions({ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link, followed again, is a new wish
  useEffect(() => {
    if (!data) return;
    if (data.type === 'bundle') setBundle(data);
    else if (data.here) void navigate(recordLink(data.kind, data.id));
    else notifications.show({ title: t('elsewhere'), message: t('elsewhereText') });
  }, [data, dataUpdatedAt, navigate, t]);
  return bundle && <GivenBundle key={bundle.upload} {...bundle} onClose={() => setBundle(null)} />;
}
