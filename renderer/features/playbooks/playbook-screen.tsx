import { Button } from '@mantine/core';
import { IconBook, IconFileTypePdf } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlainRecordFrame } from '../record/record-frame';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { RecordPurpose, RecordText } from '../record/record-text';
import { useSend } from '../send/use-send';
import { Chapters } from './chapters';
import { ExportState, usePlaybookExport } from './export-state';
import classes from './playbook-screen.module.css';

const NONE: readonly never[] = [];

/** One playbook: its chapters in order, and the PDF of it. */
export function PlaybookScreen() {
  const { id } = useParams({ from: '/playbooks/$id' });
  return (
    <RecordScreen id={id} kind="playbook">
      {(record) => <PlaybookPage record={record} />}
    </RecordScreen>
  );
}

function PlaybookPage({ record }: { record: OpenRecord<'playbook'> }) {
  const { t } = useTranslation('playbooks');
  const { id, live, view, disabled } = record;
  const making = usePlaybookExport(id);
  const send = useSend(id, NONE);
  return (
    <PlainRecordFrame
      record={record}
      menu={send.item}
      primary={
        <>
          <Button
            component={Link}
            to={`/playbooks/${id}/read`}
            variant="default"
            leftSection={<IconBook size={18} aria-hidden />}
          >
            {t('read')}
          </Button>
          <Button
            leftSection={<IconFileTypePdf size={18} aria-hidden />}
            loading={making.task.running}
            disabled={view.chapters.length === 0}
            onClick={making.run}
          >
            {t('export')}
          </Button>
        </>
      }
    >
      <ExportState making={making} />
      {send.dialog}
      <RecordPurpose record={record} />
      <section className={classes.section} aria-labelledby="chapters">
        <h2 id="chapters" className={classes.heading}>
          {t('chapters')}
        </h2>
        <Chapters
          id={id}
          session={live.session}
          chapters={view.chapters}
          disabled={disabled}
          undo={live.undo}
        />
      </section>
      <RecordText record={record} />
    </PlainRecordFrame>
  );
}
