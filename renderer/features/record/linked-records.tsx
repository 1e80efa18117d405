import { Anchor, CloseButton, Group, Input, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { recordLink } from '../../app/record-link';

interface Props {
  session: DocumentSession;
  /** The list of records, such as `processes`. */
  path: string;
  /** Kinds that can be added. */
  kinds: readonly string[];
  label: string;
  /** What the field says that adds one. */
  add: string;
  linked: readonly { id: string }[];
  disabled: boolean;
}

/** Records that another one names: each opens, can be unlinked, and others can be added. */
export function LinkedRecords({ session, path, kinds, label, add, linked, disabled }: Props) {
  const { t } = useTranslation('agreements');
  const { t: common } = useTranslation();
  const labelId = useId();
  const list = useList(session, path);
  const records = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const of = (id: string) => records.data?.find((each) => each.id === id);
  const titleOf = (id: string): string => of(id)?.title || common('untitled');
  const others = (records.data ?? []).filter(
    ({ id, kind, archived }) => !archived && kinds.includes(kind) && !linked.some((each) => each.id === id),
  );
  return (
    <Stack gap={4} role="group" aria-labelledby={labelId} miw={0} data-path={path}>
      <Input.Label id={labelId} labelElement="div">
        {label}
      </Input.Label>
      {linked.length === 0 && (disabled || others.length === 0) && (
        <Text size="sm" c="dimmed">
          {t('facts.nothing')}
        </Text>
      )}
      {linked.map(({ id }) => {
        const link = recordLink(of(id)?.kind ?? kinds[0] ?? '', id) as LinkProps & { to: '/' };
        return (
          <Group key={id} gap={4} wrap="nowrap">
            <Anchor size="sm" truncate renderRoot={(props) => <Link {...props} {...link} />}>
              {titleOf(id)}
            </Anchor>
            {!disabled && (
              <CloseButton
                size="xs"
                aria-label={t('facts.unlink', { title: titleOf(id) })}
                onClick={() => list.remove(id)}
              />
            )}
          </Group>
        );
      })}
      {!disabled && others.length > 0 && (
        <Select
          size="xs"
          searchable
          aria-label={add}
          placeholder={add}
          data={others.map(({ id, title }) => ({ value: id, label: title || common('untitled') }))}
          value={null}
          onChange={(id) => id && list.add(undefined, id)}
        />
      )}
    </Stack>
  );
}
