import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { RecordFrame } from '../record/record-frame';
import { type OpenRecord, RecordScreen } from '../record/record-screen';
import { RecordText } from '../record/record-text';
import { Criteria } from './criteria';
import { DefinitionFacts } from './definition-facts';
import classes from './definition-screen.module.css';
import { Meaning } from './meaning';
import { TryOut } from './try-out';
import { WhereUsed } from './where-used';

/** One definition: the word, what it means, how it is checked, and where it is used. */
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
  const { id, live, view, disabled } = record;
  const [weeks, setWeeks] = useState(1);
  const tried = useQuery(
    orpc.definitions.tryOut.queryOptions({ input: { id, weeks }, placeholderData: keepPreviousData }),
  );
  return (
    <RecordFrame record={record}>
      <Meaning session={live.session} disabled={disabled} />
      <DefinitionFacts session={live.session} disabled={disabled} />
      <section className={classes.section} aria-labelledby="criteria">
        <h2 id="criteria" className={classes.heading}>
          {t('criteria.title')}
        </h2>
        <Text size="sm" c="dimmed" mb="sm">
          {t('criteria.text')}
        </Text>
        <Criteria
          session={live.session}
          criteria={view.criteria}
          attributes={tried.data?.attributes ?? []}
          disabled={disabled}
          undo={live.undo}
        />
      </section>
      <TryOut id={id} criteria={view.criteria} tried={tried} weeks={weeks} onWeeks={setWeeks} />
      <RecordText record={record} />
      <WhereUsed id={id} />
    </RecordFrame>
  );
}
