import { Button, Group, Loader, Text } from '@mantine/core';
import { IconFileDescription, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCreateRecord } from '../../app/use-create-record';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { GlossaryList } from './glossary-list';
import { StarterWords } from './starter-words';
import { useGlossary } from './use-glossary';

/** The glossary: words that both teams mean alike. */
export function DefinitionsScreen() {
  const { t } = useTranslation('definitions');
  const { create, creating } = useCreateRecord();
  const { words, complete, error, refetch } = useGlossary();
  const starter = complete && <StarterWords have={complete} />;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t('title')}
          meta={<Text size="sm">{t('text')}</Text>}
          primary={
            <Group gap="xs" justify="flex-end">
              {words && words.length > 0 && starter}
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                loading={creating}
                onClick={() => create({ kind: 'definition' })}
              >
                {t('new')}
              </Button>
            </Group>
          }
        />
      }
    >
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!words && !error && <Loader size="sm" />}
      {words && words.length > 0 && <GlossaryList entries={words} />}
      {words?.length === 0 && (
        <EmptyState
          icon={<IconFileDescription size={36} stroke={1.3} />}
          title={t('emptyTitle')}
          text={t('emptyText')}
          action={starter}
        />
      )}
    </Page>
  );
}
