import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';

const idsIn = (view: Record<string, unknown>, field: string): string[] => {
  const list = view[field];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string' ? [each.id] : [],
  );
};

/** What a proposal of this record freezes along with it, so that nobody changes a promise by changing a word. */
export function FrozenWith({ kind, view }: { kind: string; view: Record<string, unknown> }) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  const records = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const linked = [...idsIn(view, 'processes'), ...idsIn(view, 'definitions')];
  const named = linked.map((id) => {
    const record = records.data?.find((each) => each.id === id);
    const word = record && record.kind in KINDS ? common(`kinds.${record.kind as keyof typeof KINDS}`) : '';
    const title = common('quoted', { text: record?.title || common('untitled') });
    return { id, text: `${word} ${title}`.trim() };
  });
  const extra =
    kind === 'agreement'
      ? (['counting', 'calendars', 'mapping', 'reasons', 'attachments'] as const)
      : kind === 'process'
        ? (['roles', 'attachments'] as const)
        : (['attachments'] as const);
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {t('propose.frozen')}
      </Text>
      <List size="sm" c="dimmed">
        {named.map(({ id, text }) => (
          <List.Item key={id}>{text}</List.Item>
        ))}
        {extra.map((key) => (
          <List.Item key={key}>{t(`propose.frozenExtra.${key}`)}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

const KINDS = { process: 1, definition: 1, agreement: 1 } as const;
