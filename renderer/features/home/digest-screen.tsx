import { Button, List, Loader, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { DigestDialog } from './digest-dialog';
import { useDigest } from './use-digest';

/** How it stands, in words from top to bottom: to be read at a go, or printed. */
export function DigestScreen() {
  const { t } = useTranslation('home');
  const [{ homeView: view }] = useDeviceSettings();
  const state = useQuery(orpc.home.state.queryOptions({ input: { view } }));
  const causes = useQuery(orpc.home.causes.queryOptions());
  const { subject, parts, error } = useDigest(state.data, causes.data);
  const [mail, setMail] = useState(false);
  return (
    <Page
      header={
        <PageHeader
          crumbs={[{ label: t('title'), to: '/' }]}
          title={subject}
          primary={
            <Button variant="default" disabled={parts === null} onClick={() => setMail(true)}>
              {t('digest.menu')}
            </Button>
          }
        />
      }
    >
      {mail && state.data && (
        <DigestDialog state={state.data} causes={causes.data} onClose={() => setMail(false)} />
      )}
      <ErrorState error={state.error ?? causes.error ?? error} />
      {parts === null && !state.error && !causes.error && !error && <Loader size="sm" />}
      {parts
        ?.filter(({ lines, none }) => lines.length > 0 || none)
        .map(({ title, lines, none }) => (
          <section key={title} aria-label={title}>
            <Title order={2} mt="lg" mb={6}>
              {title}
            </Title>
            {lines.length === 0 ? (
              <Text c="dimmed">{none}</Text>
            ) : (
              <List spacing={4}>
                {[...new Set(lines)].map((line) => (
                  <List.Item key={line}>{line}</List.Item>
                ))}
              </List>
            )}
          </section>
        ))}
    </Page>
  );
}
