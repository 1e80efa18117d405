import { Stack } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RemovalNotes } from '../../app/document/removal-notes';
import { TextField } from '../../app/document/text-field';
import { RECORD_LISTS } from '../../app/record-lists';
import { useVisited } from '../../app/use-favourites';
import { Outline } from '../../editor/outline';
import { Page, type PageProps } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SidePanel, type SidePanelTab } from '../../ui/side-panel';
import { useExportPdf } from '../../ui/use-export-pdf';
import { DecisionLog } from '../discussion/decision-log';
import { DiscussionPanel } from '../discussion/discussion-panel';
import { useRecordDiscussion } from '../discussion/use-record-discussion';
import { HistoryPanel } from '../history/history-panel';
import { useSend } from '../send/use-send';
import { SignoffPanel } from '../signoff/signoff-panel';
import { SignoffStatus } from '../signoff/signoff-status';
import { usePrimaryAction } from '../signoff/use-primary-action';
import { SuggestNote } from '../suggested/suggest-note';
import { SuggestionsNote } from '../suggested/suggestions-note';
import { MadeFrom } from '../templates/made-from';
import { useSaveTemplate } from '../templates/save-template';
import { TemplateNotes } from '../templates/template-notes';
import { ArchivedNote } from './archived-note';
import { EarlierStates } from './earlier-states';
import { LinkedFrom } from './linked-from';
import { ReadOnlyNote } from './read-only-note';
import { RecordMenu, useRecordMenuActions } from './record-menu';
import { RecordOwners } from './record-owners';
import type { OpenRecord } from './record-screen';
import { RecordTags } from './record-tags';

export interface RecordFrameProps {
  record: OpenRecord;
  width?: NonNullable<PageProps['width']>;
  /** Ids of records that may go along into the PDF. */
  exportWith?: readonly string[];
  /** `Menu.Item`s of this kind alone, above the common ones. */
  menu?: ReactNode;
  /** Tabs of the side panel of this kind alone, after the common ones. Memoised, for it is drawn at every key. */
  tabs?: readonly SidePanelTab[];
  children: ReactNode;
}

const NONE: readonly never[] = [];

/**
 * The page of a record that teams agree to: where it is, its title, status, parties and owner, the next
 * thing to do, a menu, and the panel beside it. A screen adds what is its own as children.
 */
export function RecordFrame({ record, exportWith = NONE, menu, tabs = NONE, ...page }: RecordFrameProps) {
  const { id, disabled } = record;
  const primary = usePrimaryAction(id);
  const pdf = useExportPdf(id, record.kind, exportWith);
  const send = useSend(id, exportWith);
  const all = useMemo(
    (): readonly SidePanelTab[] => [{ id: 'signoff', content: <SignoffPanel id={id} /> }, ...tabs],
    [id, tabs],
  );
  return (
    <PlainRecordFrame
      {...page}
      record={record}
      status={<SignoffStatus id={id} />}
      primary={disabled ? null : primary}
      menu={
        <>
          {pdf.item}
          {send.item}
          {menu}
        </>
      }
      tabs={all}
    >
      {pdf.dialog}
      {send.dialog}
      {page.children}
    </PlainRecordFrame>
  );
}

export interface PlainRecordFrameProps
  extends Pick<RecordFrameProps, 'record' | 'width' | 'menu' | 'tabs' | 'children'> {
  status?: ReactNode;
  primary: ReactNode;
}

/** The same page for a record that is not signed: without sign-off, and with a primary action of its own. */
export function PlainRecordFrame({
  record,
  width = 'text',
  status,
  primary,
  menu,
  tabs = NONE,
  children,
}: PlainRecordFrameProps) {
  const { t } = useTranslation('record');
  const { t: shell } = useTranslation('shell');
  useRecordMenuActions(record);
  useVisited(record.id, true);
  useRecordDiscussion(record.id);
  const { kind, live, view, disabled } = record;
  const save = useSaveTemplate({ id: record.id, kind, title: view.title });
  const list = RECORD_LISTS[kind];
  const { session } = live;
  const { id } = record;
  const { body } = view;
  const madeFrom = view.template !== null;
  const common = useMemo(
    (): readonly SidePanelTab[] => [
      { id: 'outline', content: <Outline text={body} /> },
      { id: 'discussion', content: <DiscussionPanel record={record} /> },
    ],
    [body, record],
  );
  const panel = useMemo(
    () => (
      <SidePanel
        tabs={[
          ...common,
          ...tabs,
          {
            id: 'history',
            content: (
              <Stack gap="lg">
                <HistoryPanel id={id} />
                <EarlierStates id={id} kind={kind} session={session} />
                <MadeFrom id={id} made={madeFrom} />
              </Stack>
            ),
          },
          { id: 'links', content: <LinkedFrom id={id} /> },
        ]}
      />
    ),
    [common, tabs, id, kind, session, madeFrom],
  );
  return (
    <Page
      width={width}
      header={
        <PageHeader
          crumbs={[{ label: shell(list.label), to: list.to }]}
          title={
            <TextField
              session={live.session}
              path=""
              name="title"
              look="title"
              label={t(`${kind}.title`)}
              placeholder={t(`${kind}.titlePlaceholder`)}
              disabled={disabled}
              takesFocus={view.title === ''}
            />
          }
          status={status}
          meta={
            <>
              <RecordOwners view={view} />
              <RecordTags record={record} />
            </>
          }
          primary={primary}
          menu={
            <RecordMenu record={record}>
              {menu}
              {save.item}
            </RecordMenu>
          }
          withPanel
        />
      }
      panel={panel}
    >
      <RemovalNotes live={live} />
      {live.mayNot ? <SuggestNote id={id} /> : <ReadOnlyNote reason={live.readOnly} />}
      <SuggestionsNote id={id} />
      <ArchivedNote record={record} />
      <TemplateNotes id={record.id} disabled={disabled} />
      {save.dialog}
      {children}
      <DecisionLog id={record.id} />
    </Page>
  );
}
