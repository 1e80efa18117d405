import { Anchor, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { ErrorState } from '../../ui/error-state';
import { KindIcon } from '../../ui/kind-icon';
import { StatusPill } from '../../ui/status-pill';

/** Records that link here, mention this one, or rest on it. */
export function LinkedFrom({ id }: { id: string }) {
  const { t } = useTranslation('filing');
  const { t: common } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.filing.linkedFrom.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  if (data.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('nothingLinks')}
      </Text>
    );
  }
  return (
    <Stack gap={10} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('linkedFrom')}>
      {data.map((record) => (
        <Group key={record.id} component="li" gap={8} wrap="nowrap" align="flex-start">
          <KindIcon kind={record.kind} size={16} />
          <Anchor
            size="sm"
            style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}
            renderRoot={(props) => (
              <Link {...props} {...(recordLink(record.kind, record.id) as LinkProps & { to: '/' })} />
            )}
          >
            {record.title || common('untitled')}
          </Anchor>
          <StatusPill status={record.archived ? common('archived') : record.status} />
        </Group>
      ))}
    </Stack>
  );
}
