import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconPencilQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';

/** Who suggests changes to a record, and the way to what they suggest; nothing where nobody does. */
export function SuggestionsNote({ id }: { id: string }) {
  const { t } = useTranslation('suggested');
  const { data = [] } = useQuery(orpc.suggested.list.queryOptions({ input: { record: id } }));
  const others = data.filter(({ mine }) => !mine);
  if (others.length === 0) return null;
  return (
    <Alert
      variant="outline"
      color="var(--accord-info)"
      icon={<IconPencilQuestion size={18} />}
      mb="md"
      data-testid="suggestions"
    >
      <Stack gap="xs">
        {others.map(({ by, name, count }) => (
          <Group key={by} justify="space-between" gap="sm">
            <Text size="sm">{t('others', { name, count })}</Text>
            <Button
              size="compact-md"
              variant="default"
              aria-label={t('lookNamed', { name })}
              renderRoot={(props) => <Link {...props} to="/records/$id/suggested/$by" params={{ id, by }} />}
            >
              {t('look')}
            </Button>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
