import { Button, Loader, Menu, Text } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateInfo } from '#shared/contract/templates';
import { client, orpc } from '../../app/api';
import { useCreateRecord } from '../../app/use-create-record';
import { useErrorNote } from '../../app/use-error-note';
import { useTeams } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { kindWord } from '../../ui/kind-word';
import { offerUndo } from '../../ui/offer-undo';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RecordReading } from '../signoff/frozen/frozen-document';
import { NameDialog } from './name-dialog';
import classes from './templates.module.css';

/** One template in full, as a record made from it would begin. */
export function TemplateScreen() {
  const { id } = useParams({ from: '/templates/$id' });
  const { t } = useTranslation('templates');
  const { data, error, refetch } = useQuery(orpc.templates.show.queryOptions({ input: { id } }));
  const { create, creating } = useCreateRecord();
  const nameOf = useRoleNames(data?.roles);
  const crumbs = [{ label: t('title'), to: '/templates' as const }];
  if (error || !data) {
    return (
      <Page header={<PageHeader crumbs={crumbs} title=" " />}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loader size="sm" />}
      </Page>
    );
  }
  const { view, roles: _, ...info } = data;
  const named = String(view['title'] ?? '');
  return (
    <Page
      width={info.kind === 'process' ? 'wide' : 'text'}
      header={
        <PageHeader
          crumbs={crumbs}
          title={info.title}
          meta={<Facts info={info} />}
          primary={
            <Button
              loading={creating}
              autoFocus
              onClick={() => create({ kind: info.kind, template: info.id })}
            >
              {t('use')}
            </Button>
          }
          menu={info.purpose === 'own' ? <Manage info={info} /> : undefined}
        />
      }
    >
      <Text c="dimmed" mb="md">
        {info.description}
      </Text>
      <section aria-label={t('preview')}>
        <RecordReading
          record={{ id, kind: info.kind, title: named === info.title ? '' : named, view }}
          nameOf={nameOf}
          main
        />
      </section>
    </Page>
  );
}

function Facts({ info }: { info: TemplateInfo }) {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  return (
    <span className={classes.facts}>
      <span>{kindWord(common, info.kind)}</span>
      <span>{t('version', { number: info.version })}</span>
      <span>{t(info.purpose === 'own' ? 'own' : 'library')}</span>
      {info.retired && <strong>{t('retired')}</strong>}
    </span>
  );
}

/** What can be done with a template of the workspace's own. */
function Manage({ info }: { info: TemplateInfo }) {
  const { t } = useTranslation('templates');
  const cache = useQueryClient();
  const onError = useErrorNote();
  const [naming, setNaming] = useState(false);
  const refresh = () => cache.invalidateQueries({ queryKey: orpc.templates.key() });
  const retire = (retired: boolean): Promise<void> =>
    client.templates.retire({ id: info.id, retired }).then(refresh).catch(onError);
  return (
    <>
      <Menu.Item
        leftSection={<IconPencil size={16} />}
        closeMenuOnClick={false}
        onClick={() => setNaming(true)}
      >
        {t('rename')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArchive size={16} />}
        onClick={() => {
          void retire(!info.retired);
          if (!info.retired) offerUndo(t('wasRetired', { title: info.title }), () => void retire(false));
        }}
      >
        {t(info.retired ? 'unretire' : 'retire')}
      </Menu.Item>
      <Menu.Label maw={260}>{t('newVersion')}</Menu.Label>
      {naming && (
        <NameDialog
          title={t('renameTitle')}
          name={info.title}
          description={info.description}
          onClose={() => setNaming(false)}
          onSave={(words) => client.templates.rename({ id: info.id, ...words }).then(refresh)}
        />
      )}
    </>
  );
}

/** Titles of the workspace's teams and roles, and of those that come with the template; another one is its id in words. */
function useRoleNames(brought: readonly { id: string; title: string }[] = []): (id: string) => string {
  const { team } = useTeams();
  const { data } = useQuery(orpc.records.show.queryOptions({ input: { id: 'workspace' } }));
  const own = (data?.view['roles'] ?? []) as { id: string; title: string }[];
  const roles = [...own, ...brought];
  return (id) => {
    const name = team(id).name;
    if (name !== id) return name;
    const words = id.replaceAll('-', ' ');
    return roles.find((role) => role.id === id)?.title ?? words.charAt(0).toUpperCase() + words.slice(1);
  };
}
