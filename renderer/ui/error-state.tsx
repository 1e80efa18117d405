import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorWords } from './error-words';

export interface ErrorStateProps {
  error: unknown;
  /** Offers to try again. */
  onRetry?: (() => void) | undefined;
}

/** An error where it happened: what, where, and what to do. Shows nothing without an error. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('errors');
  const { t: common } = useTranslation();
  if (!error) return null;
  const { code, message, where } = errorWords(error);
  const places = [
    where.file && t('where.file', { file: where.file }),
    where.line !== undefined && t('where.line', { line: where.line }),
    where.column && t('where.column', { column: where.column }),
  ].filter((each) => typeof each === 'string');
  const advice = t(`doThis.${code}`);
  return (
    <Alert
      role="alert"
      variant="outline"
      color="var(--accord-bad)"
      icon={<IconAlertTriangle size={18} />}
      title={t(`titles.${code}`)}
      styles={{ title: { color: 'var(--accord-bad)' } }}
    >
      <Stack gap={4}>
        {message && <Text size="sm">{message}</Text>}
        {places.length > 0 && (
          <Text size="sm" c="dimmed">
            {places.join(' · ')}
          </Text>
        )}
        {advice && <Text size="sm">{advice}</Text>}
        {onRetry && (
          <Group mt={4}>
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              {common('tryAgain')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
