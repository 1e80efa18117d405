import { Button, FileButton, Group, Loader, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFileCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PdfReportView } from './pdf-report-view';
import { useCheckPdf } from './use-check-pdf';

/** Drop a PDF: who agreed to what, and whether it is as it was made. */
export function ProofScreen() {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation();
  const { checking, report, error, check, cancel } = useCheckPdf();
  const [refused, setRefused] = useState(false);
  const take = (file: File | null | undefined): void => {
    setRefused(false);
    if (file) check(file);
  };
  return (
    <Page header={<PageHeader title={t('title')} meta={<Text size="sm">{t('text')}</Text>} />}>
      <Stack gap="lg">
        <Dropzone
          onDrop={([file]) => take(file)}
          onReject={() => setRefused(true)}
          accept={['application/pdf']}
          multiple={false}
          activateOnClick={false}
          activateOnKeyboard={false}
          inputProps={{ tabIndex: -1, 'aria-label': t('drop') }}
          tabIndex={-1}
          p={report ? 'sm' : 'xl'}
        >
          <Stack align="center" gap="sm" py={report ? 0 : 'lg'}>
            {!report && <IconFileCertificate size={36} stroke={1.5} aria-hidden />}
            {!report && (
              <Text fw={600} size="lg">
                {t('drop')}
              </Text>
            )}
            <Group style={{ pointerEvents: 'all' }}>
              <FileButton onChange={take} accept="application/pdf,.pdf">
                {(props) => (
                  <Button variant="default" {...props}>
                    {t(report ? 'another' : 'choose')}
                  </Button>
                )}
              </FileButton>
            </Group>
          </Stack>
        </Dropzone>
        {refused && (
          <Text size="sm" role="alert">
            {t('onlyPdf')}
          </Text>
        )}
        {checking !== null && (
          <Group gap="sm" role="status">
            <Loader size="sm" />
            <Text size="sm">{t('checking', { name: checking })}</Text>
            <Button size="compact-sm" variant="subtle" onClick={cancel}>
              {common('cancel')}
            </Button>
          </Group>
        )}
        <ErrorState error={error} />
        {report && <PdfReportView report={report} />}
      </Stack>
    </Page>
  );
}
