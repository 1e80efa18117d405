import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { Logo } from '../../ui/logo';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { GuideContents } from './guide/guide-contents';
import classes from './help-screen.module.css';
import { LicencesButton } from './licences/licences-button';
import { Shortcuts } from './shortcuts';

const WORDS = [
  'process',
  'raci',
  'agreement',
  'commitment',
  'period',
  'attainment',
  'signatory',
  'mql',
] as const;

/** Keys, words, the log, and what this program is. */
export function HelpScreen() {
  const { t } = useTranslation('help');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <Stack gap={40}>
        <GuideContents />
        <section aria-labelledby="help-keys">
          <Title order={2} id="help-keys" mb="sm">
            {t('shortcuts.title')}
          </Title>
          <Shortcuts />
        </section>
        <section aria-labelledby="help-words">
          <Title order={2} id="help-words" mb={4}>
            {t('words.title')}
          </Title>
          <Text c="dimmed" size="sm" mb="sm">
            {t('words.text')}
          </Text>
          <dl className={classes.words}>
            {WORDS.map((each) => (
              <div key={each} className={classes.row}>
                <dt>{t(`words.list.${each}.word`)}</dt>
                <dd>{t(`words.list.${each}.meaning`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Log />
        <About />
      </Stack>
    </Page>
  );
}

function Log() {
  const { t } = useTranslation('help');
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery(orpc.help.log.queryOptions({ staleTime: 0 }));
  const reveal = useMutation(orpc.help.revealLog.mutationOptions());
  return (
    <section aria-labelledby="help-log">
      <Title order={2} id="help-log" mb={4}>
        {t('log.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {t('log.text')}
      </Text>
      {data && (
        <Text size="sm" mb="sm">
          {t('log.file')}: <Code>{data.file}</Code>
        </Text>
      )}
      <Group gap="xs">
        <Button variant="default" onClick={() => reveal.mutate(undefined)}>
          {t('log.reveal')}
        </Button>
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'log.hide' : 'log.show')}
        </Button>
      </Group>
      {reveal.data?.shown === false && (
        <Text size="sm" mt="xs" role="status">
          {t('log.notShown')}
        </Text>
      )}
      <ErrorState error={error ?? reveal.error} />
      {open && data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section tabIndex={0} className={classes.log} aria-label={t('log.title')}>
          <pre>{data.tail || t('log.empty')}</pre>
        </section>
      )}
    </section>
  );
}

function About() {
  const { t } = useTranslation('help');
  const { data: status } = useQuery(orpc.workspace.status.queryOptions());
  if (!status) return null;
  return (
    <section aria-labelledby="help-about">
      <Title order={2} id="help-about" mb="sm">
        {t('about.title')}
      </Title>
      <Group align="flex-start" gap="md" wrap="nowrap">
        <Logo size={40} />
        <div>
          <Text>{t('about.text')}</Text>
          <Text size="sm" c="dimmed" mt={4}>
            {t('about.version', { version: status.version })} · {t(`about.hosts.${status.host}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('about.licence')}
          </Text>
        </div>
      </Group>
      <LicencesButton />
    </section>
  );
}
