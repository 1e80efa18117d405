import { Alert, Loader, Menu, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '#shared/model/agreement';
import { TextField } from '../../app/document/text-field';
import { type LiveDocument, useDocument } from '../../app/document/use-document';
import { useUndoKeys } from '../../app/document/use-undo-keys';
import { Outline } from '../../editor/outline';
import { RichTextField } from '../../editor/rich-text-field';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SidePanel } from '../../ui/side-panel';
import { TeamMark } from '../../ui/team-mark';
import { useExportPdf } from '../../ui/use-export-pdf';
import { SignoffPanel } from '../signoff/signoff-panel';
import { SignoffStatus } from '../signoff/signoff-status';
import { usePrimaryAction } from '../signoff/use-primary-action';
import { AgreementCovers } from './agreement-covers';
import { AgreementFacts } from './agreement-facts';
import { Commitments } from './commitments';
import { useRecordActions } from './use-record-actions';

/** One agreement: what is promised, how it is kept, and the text around it. */
export function AgreementScreen() {
  const id = useParams({ from: '/agreements/$id', select: (params) => params.id });
  return <AgreementPage key={id} id={id} />;
}

function AgreementPage({ id }: { id: string }) {
  const { t } = useTranslation('agreements');
  const live = useDocument(id, 'agreement');
  const crumbs = [{ label: t('title'), to: '/agreements' }] as const;
  if (live.status === 'missing' || live.status === 'error') {
    return (
      <Page header={<PageHeader crumbs={crumbs} title={t('title')} />}>
        <EmptyState title={t('gone')} text={live.problem ?? ''} />
      </Page>
    );
  }
  if (!live.view) {
    return (
      <Page header={<PageHeader crumbs={crumbs} title=" " />}>
        <Loader size="sm" />
      </Page>
    );
  }
  return <AgreementDocument id={id} live={live} view={live.view} />;
}

function AgreementDocument({
  id,
  live,
  view,
}: {
  id: string;
  live: LiveDocument<'agreement'>;
  view: Agreement;
}) {
  const { t } = useTranslation('agreements');
  const { t: editor } = useTranslation('editor');
  const { session, editable } = live;
  useUndoKeys(session);
  const primary = usePrimaryAction(id);
  const pdf = useExportPdf(
    id,
    [...view.processes, ...view.definitions].map((each) => each.id),
  );
  const actions = useRecordActions(id, view.title);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[{ label: t('title'), to: '/agreements' }]}
          title={
            <TextField
              session={session}
              path=""
              name="title"
              look="title"
              label={t('titleLabel')}
              placeholder={t('untitled')}
              disabled={!editable}
              takesFocus={view.title === '' && view.commitments.length === 0}
            />
          }
          status={<SignoffStatus id={id} />}
          meta={view.parties.map((team) => <TeamMark key={team} team={team} withName />)}
          primary={editable ? primary : undefined}
          menu={
            <>
              {pdf.item}
              <Menu.Item onClick={actions.duplicate}>{t('menu.duplicate')}</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={actions.trash}>{t('menu.trash')}</Menu.Item>
            </>
          }
          withPanel
        />
      }
      panel={
        <SidePanel
          tabs={[
            { id: 'signoff', content: <SignoffPanel id={id} /> },
            { id: 'outline', content: <Outline text={view.body} /> },
          ]}
        />
      }
    >
      {pdf.dialog}
      {live.readOnly !== null && (
        <Alert
          variant="outline"
          color="gray"
          icon={<IconLock size={18} />}
          title={editor('readOnlyTitle')}
          mb="md"
          data-testid="read-only"
        >
          {live.readOnly}
        </Alert>
      )}
      <TextField
        session={session}
        path=""
        name="purpose"
        look="line"
        label={t('purpose')}
        placeholder={t('purposePlaceholder')}
        disabled={!editable}
      />
      <AgreementFacts session={session} view={view} disabled={!editable} />
      <Commitments live={live} view={view} />
      <AgreementCovers view={view} />
      <section aria-labelledby="agreement-text">
        <Title order={2} id="agreement-text" mt={32} mb="xs">
          {t('text')}
        </Title>
        <RichTextField session={session} path="body" label={t('text')} placeholder={t('textPlaceholder')} />
      </section>
    </Page>
  );
}
