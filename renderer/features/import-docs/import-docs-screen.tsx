import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithRight } from '../../app/with-right';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TaskProgress } from '../../ui/task-progress';
import { ChooseDocuments } from './choose-documents';
import { neededOf, takeFiles } from './dropped';
import { ImportOptions } from './import-options';
import { ImportReport } from './import-report';
import { type DocsImport, useImport } from './use-import';

/** From files and folders to records, with what became of each. */
export function ImportDocsScreen() {
  const { t } = useTranslation('importDocs');
  const { t: processes } = useTranslation('processes');
  const docs = useImport();
  const { result } = docs.task;
  const [files, setFiles] = useState<readonly File[]>(takeFiles);
  const again = () => {
    setFiles([]);
    docs.reset();
  };
  return (
    <Page
      header={
        <PageHeader
          crumbs={[{ label: processes('title'), to: '/processes' }]}
          title={result ? t('report.title') : t('title')}
        />
      }
    >
      {result ? (
        <ImportReport result={result} onMore={again} />
      ) : (
        <WithRight right="edit">
          <Steps docs={docs} files={files} onFiles={setFiles} onOthers={again} />
        </WithRight>
      )}
    </Page>
  );
}

interface StepsProps {
  docs: DocsImport;
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
  onOthers: () => void;
}

function Steps({ docs, files, onFiles, onOthers }: StepsProps) {
  const { t, i18n } = useTranslation('importDocs');
  const chosen = neededOf(files);
  const { sending, task } = docs;
  if (sending) {
    const { done, all } = sending;
    const number = (each: number) => each.toLocaleString(i18n.language);
    const step = t('sending', { done: number(done), all: number(all) });
    return <TaskProgress task={{ running: true, share: done / all, step }} onCancel={docs.cancel} />;
  }
  if (task.running) return <TaskProgress task={task} onCancel={docs.cancel} />;
  return (
    <Stack gap="lg">
      {docs.cancelled && (
        <Text role="status" c="dimmed">
          {t('cancelled')}
        </Text>
      )}
      <ErrorState error={docs.error ?? task.error} />
      {files.length > 0 && chosen.documents.length === 0 && <Text role="alert">{t('nothing')}</Text>}
      {chosen.documents.length > 0 ? (
        <ImportOptions
          chosen={chosen}
          onOthers={onOthers}
          onStart={(options) => void docs.start([...chosen.documents, ...chosen.companions], options)}
        />
      ) : (
        <ChooseDocuments onFiles={onFiles} />
      )}
    </Stack>
  );
}
