import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedDocument, DocumentsResult } from '#shared/contract/import-docs';
import { recordLink } from '../../app/record-link';
import { refusalWords } from '../../words/refusals';
import classes from './import-report.module.css';
import { TakeSteps } from './take-steps';

interface Props {
  result: DocumentsResult;
  onMore: () => void;
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="xs">
        {title}
      </Title>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

function Created({ document }: { document: CreatedDocument }) {
  const { t } = useTranslation();
  const { file, id, kind, title, notes } = document;
  return (
    <li className={classes.row}>
      <Anchor renderRoot={(props) => <Link {...props} {...recordLink(kind, id)} />}>
        {title || t('untitled')}
      </Anchor>
      <Text size="sm" c="dimmed">
        {file}
      </Text>
      {notes.map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
      {document.procedures.length > 0 && <TakeSteps document={document} />}
    </li>
  );
}

/** What came in, what did not and why, and what to look at. */
export function ImportReport({ result: { created, failed }, onMore }: Props) {
  const { t, i18n } = useTranslation('importDocs');
  const shown = (number: number) => ({ count: number, shown: number.toLocaleString(i18n.language) });
  const withNotes = created.filter(({ notes }) => notes.length > 0);
  const complete = created.filter(({ notes }) => notes.length === 0);
  const good = created.length > 0;
  return (
    <Stack gap="xl">
      <Alert
        variant="outline"
        role="status"
        color={good ? 'var(--accord-good)' : 'var(--accord-bad)'}
        icon={good ? <IconCheck size={18} /> : <IconAlertTriangle size={18} />}
      >
        {good ? t('report.created', shown(created.length)) : t('report.none')}
      </Alert>
      {failed.length > 0 && (
        <Section title={t('report.failed', shown(failed.length))}>
          {failed.map(({ file, reason }) => (
            <li key={file} className={classes.row}>
              <Text>{file}</Text>
              <Text size="sm" c="var(--accord-bad)">
                {refusalWords(reason)}
              </Text>
            </li>
          ))}
        </Section>
      )}
      {withNotes.length > 0 && (
        <Section title={t('report.remarks', shown(withNotes.length))}>
          {withNotes.map((document) => (
            <Created key={document.id} document={document} />
          ))}
        </Section>
      )}
      {complete.length > 0 && (
        <Section title={t(withNotes.length > 0 ? 'report.rest' : 'report.all', shown(complete.length))}>
          {complete.map((document) => (
            <Created key={document.id} document={document} />
          ))}
        </Section>
      )}
      <Group>
        <Button variant="default" onClick={onMore}>
          {t('report.more')}
        </Button>
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/processes" />}>
          {t('report.toList')}
        </Button>
      </Group>
    </Stack>
  );
}
