import { Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordFrame } from '../record/record-frame';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { RecordText } from '../record/record-text';
import { Criteria } from './criteria';
import classes from './definition-screen.module.css';
import { Meaning } from './meaning';

/** One definition: the word, what it means, and how it is checked. */
export function DefinitionScreen() {
  const { id } = useParams({ from: '/definitions/$id' });
  return (
    <RecordScreen id={id} kind="definition">
      {(record) => <DefinitionPage record={record} />}
    </RecordScreen>
  );
}

function DefinitionPage({ record }: { record: OpenRecord<'definition'> }) {
  const { t } = useTranslation('definitions');
  const { live, view, disabled } = record;
  return (
    <RecordFrame record={record}>
      <Meaning session={live.session} disabled={disabled} />
      <section className={classes.section} aria-labelledby="criteria">
        <h2 id="criteria" className={classes.heading}>
          {t('criteria.title')}
        </h2>
        <Text size="sm" c="dimmed" mb="sm">
          {t('criteria.text')}
        </Text>
        <Criteria session={live.session} criteria={view.criteria} disabled={disabled} undo={live.undo} />
      </section>
      <RecordText record={record} />
    </RecordFrame>
  );
}
