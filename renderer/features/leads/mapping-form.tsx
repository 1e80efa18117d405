import { ActionIcon, Button, Group, Select, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedMappingView } from '#shared/contract/leads';
import { LEAD_FIELDS, type LeadField } from '#shared/model/lead';
import type { DateOrder } from '#shared/model/mapping';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { timeZones } from '../agreements/time-zones';

interface Props {
  mapping: SavedMappingView;
  onDone: () => void;
}

/** Changes a saved mapping: what it is called, which column holds what, and how times are read. */
export function MappingForm({ mapping, onDone }: Props) {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const [title, setTitle] = useState(mapping.title);
  const [columns, setColumns] = useState(mapping.columns);
  const [timeZone, setTimeZone] = useState(mapping.timeZone);
  const [dateOrder, setDateOrder] = useState(mapping.dateOrder);
  const save = useMutation(orpc.records.put.mutationOptions({ onSuccess: onDone }));
  const fields = LEAD_FIELDS.filter((field) => columns[field] !== undefined);
  const free = LEAD_FIELDS.filter((field) => columns[field] === undefined);
  const word = (field: LeadField) => t(`wizard.fields.${field}`);
  const change = (field: LeadField, column: string | undefined) => {
    const { [field]: _, ...others } = columns;
    setColumns(column === undefined ? others : { ...others, [field]: column });
  };
  const ready = fields.every((field) => columns[field]?.trim() !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        save.mutate({
          view: {
            id: mapping.id,
            kind: 'mapping',
            title: title.trim(),
            columns,
            ...(timeZone === null ? {} : { timeZone }),
            ...(dateOrder === null ? {} : { dateOrder }),
            ...(mapping.match === null ? {} : { match: mapping.match }),
            ...(mapping.reasons === null ? {} : { reasons: mapping.reasons }),
          },
        });
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('mappings.name')}
          data-autofocus
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Stack gap={6}>
          {fields.map((field) => (
            <Group key={field} gap="xs" wrap="nowrap" align="flex-end">
              <TextInput
                flex={1}
                size="xs"
                label={word(field)}
                aria-label={t('mappings.columnOf', { field: word(field) })}
                value={columns[field] ?? ''}
                onChange={(event) => change(field, event.currentTarget.value)}
              />
              {field !== 'leadId' && (
                <Tooltip label={t('mappings.removeColumn', { field: word(field) })}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={30}
                    aria-label={t('mappings.removeColumn', { field: word(field) })}
                    onClick={() => change(field, undefined)}
                  >
                    <IconX size={16} />
                  </ActionIcon>
                </Tooltip>
              )}
            </Group>
          ))}
          <Select
            size="xs"
            label={t('mappings.add')}
            placeholder={t('mappings.addPlaceholder')}
            data={free.map((field) => ({ value: field, label: word(field) }))}
            value={null}
            searchable
            onChange={(field) => field && change(field as LeadField, '')}
          />
        </Stack>
        <Group grow align="flex-start">
          <Select
            label={t('mappings.zone')}
            placeholder={t('mappings.inFile')}
            searchable
            limit={60}
            data={timeZones()}
            value={timeZone}
            allowDeselect={false}
            onChange={setTimeZone}
          />
          <Select
            label={t('mappings.order')}
            placeholder={t('mappings.inFile')}
            data={(['dmy', 'mdy'] as const).map((value) => ({
              value,
              label: t(`wizard.dateOrder.${value}`),
            }))}
            value={dateOrder}
            allowDeselect={false}
            onChange={(order) => setDateOrder(order as DateOrder | null)}
          />
        </Group>
        <ErrorState error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {common('cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={save.isPending}>
            {t('mappings.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
