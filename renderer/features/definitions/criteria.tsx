import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Criterion, Definition } from '#shared/model/definition';
import { ConflictNote } from '../../app/document/conflict-note';
import { useList, usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { offerUndo } from '../../ui/offer-undo';
import { CriterionRow } from './criterion-row';
import classes from './definition-screen.module.css';

export interface CriteriaProps {
  session: DocumentSession;
  criteria: readonly Criterion[];
  /** What the leads can be asked for. */
  attributes: readonly string[];
  disabled: boolean;
  undo: () => void;
}

/** The conditions by which a lead is checked, and whether all or any of them must hold. */
export function Criteria({ session, criteria, attributes, disabled, undo }: CriteriaProps) {
  const { t } = useTranslation('definitions');
  const list = useList(session, 'criteria');
  const match = usePromise<Definition['match']>(session, 'match');
  return (
    <>
      {criteria.length > 1 && (
        <div className={classes.match}>
          <SegmentedControl
            size="xs"
            aria-label={t('criteria.match')}
            value={match.value ?? 'all'}
            readOnly={disabled}
            data={[
              { value: 'all', label: t('criteria.all') },
              { value: 'any', label: t('criteria.any') },
            ]}
            onChange={(next) => match.write(next === 'any' ? 'any' : 'all')}
          />
          <ConflictNote<Definition['match']>
            label={t('criteria.match')}
            entries={match.conflict}
            say={(each) => t(each === 'any' ? 'criteria.any' : 'criteria.all')}
            onChoose={(each) => match.write(each ?? 'all')}
            disabled={disabled}
          />
        </div>
      )}
      {criteria.length === 0 && <Text c="dimmed">{t('criteria.none')}</Text>}
      <ul className={classes.criteria}>
        {criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            session={session}
            attributes={attributes}
            disabled={disabled}
            onRemove={() => {
              list.remove(criterion.id);
              offerUndo(t('criteria.removed'), undo);
            }}
          />
        ))}
      </ul>
      {!disabled && (
        <Button
          mt="xs"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => list.add()}
        >
          {t('criteria.add')}
        </Button>
      )}
    </>
  );
}
