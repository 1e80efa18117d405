import { Button, Menu } from '@mantine/core';
import { IconFileTypePdf, IconTrash } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Playbook } from '#shared/model/playbook';
import { TextField } from '../../app/document/text-field';
import type { LiveDocument } from '../../app/document/use-document';
import { useRemoveRecord } from '../../app/use-remove-record';
import { RichTextField } from '../../editor/rich-text-field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { ReadOnlyNote, RecordScreen } from '../../ui/record-screen';
import { Chapters } from './chapters';
import { ExportState, usePlaybookExport } from './export-state';
import classes from './playbook-screen.module.css';

/** One playbook: its chapters in order, and the PDF of it. */
export function PlaybookScreen() {
  const { t } = useTranslation('playbooks');
  const { id } = useParams({ from: '/playbooks/$id' });
  return (
    <RecordScreen
      key={id}
      id={id}
      kind="playbook"
      list={{ label: t('title'), to: '/playbooks' }}
      missing={{ title: t('missingTitle'), text: t('missingText'), back: t('toList') }}
    >
      {(live, view) => <PlaybookPage id={id} live={live} view={view} />}
    </RecordScreen>
  );
}

interface PlaybookPageProps {
  id: string;
  live: LiveDocument<'playbook'>;
  view: Playbook;
}

function PlaybookPage({ id, live, view }: PlaybookPageProps) {
  const { t } = useTranslation('playbooks');
  const { t: common } = useTranslation();
  const { session, editable, readOnly } = live;
  const remove = useRemoveRecord('/playbooks');
  const making = usePlaybookExport(id);
  const disabled = !editable;
  return (
    <Page
      header={
        <PageHeader
          crumbs={[{ label: t('title'), to: '/playbooks' }]}
          title={
            <TextField
              session={session}
              path=""
              name="title"
              look="title"
              label={t('name')}
              placeholder={t('namePlaceholder')}
              disabled={disabled}
            />
          }
          primary={
            <Button
              leftSection={<IconFileTypePdf size={18} aria-hidden />}
              loading={making.task.running}
              disabled={view.chapters.length === 0}
              onClick={making.run}
            >
              {t('export')}
            </Button>
          }
          menu={
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              disabled={disabled}
              onClick={() =>
                remove({
                  id,
                  kind: 'playbook',
                  said: common('removedRecord', { title: view.title || common('untitled') }),
                })
              }
            >
              {t('removePlaybook')}
            </Menu.Item>
          }
        />
      }
    >
      <ReadOnlyNote reason={readOnly} />
      <ExportState making={making} />
      <div className={classes.purpose}>
        <TextField
          session={session}
          path=""
          name="purpose"
          look="line"
          label={t('purpose')}
          placeholder={t('purposePlaceholder')}
          disabled={disabled}
        />
      </div>
      <section className={classes.section} aria-labelledby="chapters">
        <h2 id="chapters" className={classes.heading}>
          {t('chapters')}
        </h2>
        <Chapters session={session} chapters={view.chapters} disabled={disabled} undo={live.undo} />
      </section>
      <section className={classes.section}>
        <h2 className={classes.heading}>{t('body')}</h2>
        <RichTextField session={session} path="body" label={t('body')} placeholder={t('bodyPlaceholder')} />
      </section>
    </Page>
  );
}
