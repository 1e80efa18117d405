import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Page } from '../ui/page';

/** What a screen shows when it could not be drawn; the sidebar stays. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  return (
    <Page>
      <ErrorState error={error} onRetry={reset} />
    </Page>
  );
}

/** What an address shows that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page>
      <EmptyState
        order={1}
        title={t('notFoundTitle')}
        text={t('notFoundText')}
        action={
          <Button component={Link} to="/">
            {t('goHome')}
          </Button>
        }
      />
    </Page>
  );
}
