import { Alert, Menu, Tabs } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconArrowForwardUp, IconCopy, IconLock, IconTrash } from '@tabler/icons-react';
import { replaceEqualDeep, useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkRaci, type RaciFinding } from '#shared/domain/raci/check';
import type { Process } from '#shared/model/process';
import { orpc } from '../../app/api';
import { TextField } from '../../app/document/text-field';
import type { LiveDocument } from '../../app/document/use-document';
import { useUndoKeys } from '../../app/document/use-undo-keys';
import { Outline } from '../../editor/outline';
import { RichTextField } from '../../editor/rich-text-field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SidePanel } from '../../ui/side-panel';
import { useExportPdf } from '../../ui/use-export-pdf';
import { SignoffPanel } from '../signoff/signoff-panel';
import { SignoffStatus } from '../signoff/signoff-status';
import { usePrimaryAction } from '../signoff/use-primary-action';
import { Facts } from './facts';
import classes from './process-page.module.css';
import { RaciGrid } from './raci-grid';
import { StepList } from './step-list';
import { useRemoveRecord } from './use-remove-record';
import { useRoles } from './use-roles';

export interface ProcessPageProps {
  id: string;
  live: LiveDocument<'process'>;
  view: Process;
}

/** A process: what it is for, whose it is, its steps, who does what, and the text. */
export function ProcessPage({ id, live, view }: ProcessPageProps) {
  const { t } = useTranslation('processes');
  const { t: editor } = useTranslation('editor');
  const { session, editable, conflicts, readOnly } = live;
  const [tab, setTab] = useState<string | null>('list');
  const primary = usePrimaryAction(id);
  const pdf = useExportPdf(id, []);
  const roles = useRoles();
  const columns = useMemo(() => view.roles.map((role) => role.id), [view.roles]);
  const findings = useFindings(view.steps, columns);
  const panel = useMemo(
    () => (
      <SidePanel
        tabs={[
          { id: 'outline', content: <Outline text={view.body} /> },
          { id: 'signoff', content: <SignoffPanel id={id} /> },
        ]}
      />
    ),
    [view.body, id],
  );
  useUndoKeys(session);
  const disabled = !editable;
  const shared = { session, view, columns, findings, roles, disabled };

  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[{ label: t('title'), to: '/processes' }]}
          title={
            <TextField
              session={session}
              path=""
              name="title"
              label={t('titleLabel')}
              placeholder={t('titlePlaceholder')}
              look="title"
              disabled={disabled}
              takesFocus={view.title === '' && view.steps.length === 0}
            />
          }
          status={<SignoffStatus id={id} />}
          primary={disabled ? undefined : primary}
          menu={
            <>
              {pdf.item}
              <ProcessMenu id={id} live={live} title={view.title} />
            </>
          }
          withPanel
        />
      }
      panel={panel}
    >
      {pdf.dialog}
      {readOnly !== null && (
        <Alert
          variant="outline"
          color="gray"
          icon={<IconLock size={18} />}
          title={editor('readOnlyTitle')}
          mb="md"
          data-testid="read-only"
        >
          {readOnly}
        </Alert>
      )}
      <div className={classes.purpose}>
        <TextField
          session={session}
          path=""
          name="purpose"
          label={t('purpose')}
          placeholder={t('purposePlaceholder')}
          look="line"
          disabled={disabled}
        />
      </div>
      <Facts session={session} disabled={disabled} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={t('tabs.label')} mb="md">
          <Tabs.Tab value="list">{t('tabs.list')}</Tabs.Tab>
          <Tabs.Tab value="responsibilities">{t('tabs.responsibilities')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list">
          <StepList {...shared} />
        </Tabs.Panel>
        <Tabs.Panel value="responsibilities">
          <RaciGrid {...shared} conflicts={conflicts} />
        </Tabs.Panel>
      </Tabs>
      <section className={classes.body}>
        <h2 className={classes.bodyTitle}>{t('text')}</h2>
        <RichTextField session={session} path="body" label={t('text')} placeholder={t('textPlaceholder')} />
      </section>
    </Page>
  );
}

/** What is wrong with who does what; the same objects while it stays the same. */
function useFindings(steps: Process['steps'], columns: readonly string[]): readonly RaciFinding[] {
  const last = useRef<readonly RaciFinding[]>([]);
  return useMemo(() => {
    last.current = replaceEqualDeep(last.current, checkRaci(steps, columns));
    return last.current;
  }, [steps, columns]);
}

function ProcessMenu({ id, live, title }: { id: string; live: LiveDocument<'process'>; title: string }) {
  const { t } = useTranslation('processes');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoveRecord();
  const { mutate: duplicate } = useMutation(
    orpc.records.duplicate.mutationOptions({
      onSuccess: ({ id: copy }) => navigate({ to: '/processes/$id', params: { id: copy } }),
      onError: (error) => notifications.show({ color: 'red', message: error.message }),
    }),
  );
  return (
    <>
      <Menu.Item leftSection={<IconArrowBackUp size={16} />} disabled={!live.canUndo} onClick={live.undo}>
        {common('undo')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowForwardUp size={16} />} disabled={!live.canRedo} onClick={live.redo}>
        {common('redo')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconCopy size={16} />}
        onClick={() => void live.session.flush().then(() => duplicate({ id }))}
      >
        {t('menu.duplicate')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTrash size={16} />}
        disabled={!live.editable}
        onClick={() => remove(id, title || common('untitled'))}
      >
        {t('menu.remove')}
      </Menu.Item>
    </>
  );
}
