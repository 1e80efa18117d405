import { Alert, Button, Group } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useMay } from '../../app/use-may';
import { useMakeOffer } from './use-make-offer';

/** So many are named at once. */
const FIRST = 4;

/** What leads took and nobody has written down here yet: one press makes the offer. */
export function UnknownOffers() {
  const { t } = useTranslation('offers');
  const { data } = useQuery(orpc.offers.effects.queryOptions());
  const { may } = useMay('edit');
  const { make, making } = useMakeOffer();
  const unknown = data?.unknown ?? [];
  if (unknown.length === 0) return null;
  return (
    <Alert variant="outline" color="gray" mb="md" icon={<IconInfoCircle size={18} />}>
      {t('unknown.text', { count: unknown.length })}
      <Group gap={6} mt={6}>
        {unknown.slice(0, FIRST).map(({ name, leads }) => (
          <Button
            key={name}
            size="compact-sm"
            variant="default"
            disabled={!may || making}
            onClick={() => make({ title: name, personas: [], stages: [], products: [] })}
          >
            {t('unknown.add', { name, count: leads })}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
