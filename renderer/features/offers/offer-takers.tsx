import { Anchor, Loader, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { When } from '../../ui/when';

/** The leads that took an offer, the newest first, with the way into the CRM. */
export function OfferTakers({ id }: { id: string }) {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(orpc.offers.takers.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  if (data.total === 0) return <Text size="sm">{t('effect.nobody')}</Text>;
  return (
    <>
      <Table fz="sm" verticalSpacing={3} mt="xs" aria-label={t('effect.list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('effect.lead')}</Table.Th>
            <Table.Th>{t('effect.handedOver')}</Table.Th>
            <Table.Th>{t('effect.now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.leads.map(({ leadId, handedOverAt, state, link }) => (
            <Table.Tr key={leadId}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                {link ? (
                  <Anchor inherit href={link} target="_blank" rel="noopener noreferrer">
                    {leadId}
                  </Anchor>
                ) : (
                  leadId
                )}
              </Table.Td>
              <Table.Td>{handedOverAt && <When at={handedOverAt} as="day" />}</Table.Td>
              <Table.Td>{t(`effect.states.${state}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {data.total > data.leads.length && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('effect.first', { shown: data.leads.length, count: data.total })}
        </Text>
      )}
    </>
  );
}
