import { ActionIcon, Group, Modal, Table, Text, Title, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedMappingView } from '#shared/contract/leads';
import { client, orpc } from '../../app/api';
import { useErrorNote } from '../../app/use-error-note';
import { useMay } from '../../app/use-may';
import { offerUndo } from '../../ui/offer-undo';
import { When } from '../../ui/when';
import { cityOf } from '../measurement/dates';
import { MappingForm } from './mapping-form';

/** How exports are read: each saved mapping can be changed, and removed with a way back. */
export function SavedMappings() {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const { data } = useQuery(orpc.leads.mappings.queryOptions());
  const { may } = useMay('edit');
  const [changing, setChanging] = useState<SavedMappingView | null>(null);
  const onError = useErrorNote();
  if (!data || data.length === 0) return null;
  const nameOf = ({ title }: SavedMappingView) => title || t('mappings.untitled');
  const remove = (mapping: SavedMappingView) => {
    const { id } = mapping;
    client.records
      .remove({ id })
      .then(() =>
        offerUndo(t('mappings.removed', { title: nameOf(mapping) }), () => {
          client.records.restore({ id }).catch(onError);
        }),
      )
      .catch(onError);
  };
  return (
    <section aria-labelledby="saved-mappings">
      <Title order={2} id="saved-mappings" mb={4}>
        {t('mappings.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('mappings.intro')}
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table fz="sm" verticalSpacing={6} aria-labelledby="saved-mappings">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('mappings.name')}</Table.Th>
              <Table.Th scope="col">{t('mappings.columns')}</Table.Th>
              <Table.Th scope="col">{t('mappings.zone')}</Table.Th>
              <Table.Th scope="col">{t('mappings.order')}</Table.Th>
              <Table.Th scope="col">{t('mappings.changed')}</Table.Th>
              <Table.Th aria-hidden w={88} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((mapping) => (
              <Table.Tr key={mapping.id}>
                <Table.Th scope="row" fw={400} style={{ overflowWrap: 'anywhere' }}>
                  {nameOf(mapping)}
                </Table.Th>
                <Table.Td>{Object.keys(mapping.columns).length}</Table.Td>
                <Table.Td>
                  {mapping.timeZone === null ? t('mappings.inFile') : cityOf(mapping.timeZone)}
                </Table.Td>
                <Table.Td>
                  {mapping.dateOrder === null
                    ? t('mappings.inFile')
                    : t(`wizard.dateOrder.${mapping.dateOrder}`)}
                </Table.Td>
                <Table.Td>
                  <When at={mapping.updatedAt} />
                </Table.Td>
                <Table.Td>
                  {may && (
                    <Group gap={4} wrap="nowrap" justify="flex-end">
                      <Act
                        label={t('mappings.edit', { title: nameOf(mapping) })}
                        onClick={() => setChanging(mapping)}
                      >
                        <IconPencil size={16} />
                      </Act>
                      <Act
                        label={t('mappings.remove', { title: nameOf(mapping) })}
                        onClick={() => remove(mapping)}
                      >
                        <IconTrash size={16} />
                      </Act>
                    </Group>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Modal
        opened={changing !== null}
        onClose={() => setChanging(null)}
        title={t('mappings.dialog')}
        size="lg"
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        {changing && <MappingForm mapping={changing} onDone={() => setChanging(null)} />}
      </Modal>
    </section>
  );
}

interface ActProps {
  label: string;
  onClick: () => void;
  children: React.ReactNode;
}

function Act({ label, onClick, children }: ActProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
