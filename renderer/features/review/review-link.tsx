import { Button, Group, Text, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useScreenActions } from '../../app/screen-actions';

/** The way from an agreement to its review. */
export function ReviewLink({ agreement: id }: { agreement: string }) {
  const { t } = useTranslation('review');
  const navigate = useNavigate();
  useScreenActions([
    {
      id: 'review',
      label: t('open'),
      run: () => void navigate({ to: '/agreements/$id/review', params: { id } }),
    },
  ]);
  return (
    <section aria-labelledby="review">
      <Group justify="space-between" mt="xl" mb={4}>
        <Title order={2} id="review">
          {t('title')}
        </Title>
        <Button
          variant="default"
          size="compact-md"
          renderRoot={(props) => <Link {...props} to="/agreements/$id/review" params={{ id }} />}
        >
          {t('open')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('text')}
      </Text>
    </section>
  );
}
