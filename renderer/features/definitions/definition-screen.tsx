import { Menu, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Definition } from '#shared/model/definition';
import { TextField } from '../../app/document/text-field';
import type { LiveDocument } from '../../app/document/use-document';
import { useRemoveRecord } from '../../app/use-remove-record';
import { Outline } from '../../editor/outline';
import { RichTextField } from '../../editor/rich-text-field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { ReadOnlyNote, RecordScreen } from '../../ui/record-screen';
import { SidePanel } from '../../ui/side-panel';
import { SignoffPanel } from '../signoff/signoff-panel';
import { SignoffStatus } from '../signoff/signoff-status';
import { usePrimaryAction } from '../signoff/use-primary-action';
import { Criteria } from './criteria';
import classes from './definition-screen.module.css';
import { Meaning } from './meaning';

/** One definition: the word, what it means, and how it is checked. */
export function DefinitionScreen() {
  const { t } = useTranslation('definitions');
  const { id } = useParams({ from: '/definitions/$id' });
  return (
    <RecordScreen
      key={id}
      id={id}
      kind="definition"
      list={{ label: t('title'), to: '/definitions' }}
      missing={{ title: t('missingTitle'), text: t('missingText'), back: t('toList') }}
    >
      {(live, view) => <DefinitionPage id={id} live={live} view={view} />}
    </RecordScreen>
  );
}

interface DefinitionPageProps {
  id: string;
  live: LiveDocument<'definition'>;
  view: Definition;
}

function DefinitionPage({ id, live, view }: DefinitionPageProps) {
  const { t } = useTranslation('definitions');
  const { t: common } = useTranslation();
  const { session, editable, readOnly } = live;
  const primary = usePrimaryAction(id);
  const remove = useRemoveRecord('/definitions');
  const disabled = !editable;
  return (
    <Page
      header={
        <PageHeader
          crumbs={[{ label: t('title'), to: '/definitions' }]}
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
          status={<SignoffStatus id={id} />}
          primary={disabled ? undefined : primary}
          menu={
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              disabled={disabled}
              onClick={() =>
                remove({
                  id,
                  kind: 'definition',
                  said: common('removedRecord', { title: view.title || common('untitled') }),
                })
              }
            >
              {t('remove')}
            </Menu.Item>
          }
          withPanel
        />
      }
      panel={
        <SidePanel
          tabs={[
            { id: 'outline', content: <Outline text={view.body} /> },
            { id: 'signoff', content: <SignoffPanel id={id} /> },
          ]}
        />
      }
    >
      <ReadOnlyNote reason={readOnly} />
      <Meaning session={session} disabled={disabled} />
      <section className={classes.section} aria-labelledby="criteria">
        <h2 id="criteria" className={classes.heading}>
          {t('criteria.title')}
        </h2>
        <Text size="sm" c="dimmed" mb="sm">
          {t('criteria.text')}
        </Text>
        <Criteria session={session} criteria={view.criteria} disabled={disabled} undo={live.undo} />
      </section>
      <section className={classes.section}>
        <h2 className={classes.heading}>{t('body')}</h2>
        <RichTextField session={session} path="body" label={t('body')} placeholder={t('bodyPlaceholder')} />
      </section>
    </Page>
  );
}
