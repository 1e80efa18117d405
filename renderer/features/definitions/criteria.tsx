import { ActionIcon, Autocomplete, Button, Select, Text, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Criterion } from '#shared/model/definition';
import { LEAD_ATTRIBUTES } from '#shared/model/lead';
import { orpc } from '../../app/api';
import { ConflictNote } from '../../app/document/conflict-note';
import { useList, usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { offerUndo } from '../../ui/offer-undo';
import { useTyped } from '../agreements/use-typed';
import classes from './definition-screen.module.css';

const OPERATORS = ['is', 'is not', 'at least', 'at most', 'one of', 'known'] as const;
type Operator = (typeof OPERATORS)[number];

export interface CriteriaProps {
  session: DocumentSession;
  criteria: readonly Criterion[];
  disabled: boolean;
  undo: () => void;
}

/** The conditions by which a lead is checked; all of them must hold. */
export function Criteria({ session, criteria, disabled, undo }: CriteriaProps) {
  const { t } = useTranslation('definitions');
  const list = useList(session, 'criteria');
  return (
    <>
      {criteria.length === 0 && <Text c="dimmed">{t('criteria.none')}</Text>}
      <ul className={classes.criteria}>
        {criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            session={session}
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

interface CriterionRowProps {
  criterion: Criterion;
  session: DocumentSession;
  disabled: boolean;
  onRemove: () => void;
}

function CriterionRow({ criterion, session, disabled, onRemove }: CriterionRowProps) {
  const { t } = useTranslation('definitions');
  const path = `criteria/${criterion.id}`;
  const { data: leads } = useQuery(orpc.leads.summary.queryOptions());
  const attribute = usePromise<string>(session, `${path}/attribute`);
  const operator = usePromise<Operator>(session, `${path}/operator`);
  const value = usePromise<string>(session, `${path}/value`);
  const typedAttribute = useTyped(attribute.value ?? '', Criterion.shape.attribute, attribute.write);
  const typedValue = useTyped(value.value ?? '', Criterion.shape.value, value.write);
  const conflicts = [...attribute.conflict, ...operator.conflict, ...value.conflict];
  const said = [criterion.attribute, t(`criteria.operators.${criterion.operator}`), criterion.value]
    .join(' ')
    .trim();
  return (
    <li className={classes.criterion}>
      <Autocomplete
        className={classes.attribute ?? ''}
        aria-label={t('criteria.attribute')}
        placeholder={t('criteria.attributePlaceholder')}
        value={typedAttribute.value ?? ''}
        data={[...new Set([...LEAD_ATTRIBUTES, ...(leads?.columns ?? [])])]}
        readOnly={disabled}
        onChange={typedAttribute.type}
        onOptionSubmit={(chosen) => typedAttribute.commit(chosen)}
        onBlur={() => typedAttribute.commit()}
      />
      <Select
        className={classes.operator ?? ''}
        aria-label={t('criteria.operator')}
        allowDeselect={false}
        value={criterion.operator}
        data={OPERATORS.map((each) => ({ value: each, label: t(`criteria.operators.${each}`) }))}
        readOnly={disabled}
        onChange={(next) => {
          const chosen = OPERATORS.find((each) => each === next);
          if (chosen) operator.write(chosen);
        }}
      />
      {criterion.operator !== 'known' && (
        <TextInput
          className={classes.value ?? ''}
          aria-label={t('criteria.value')}
          placeholder={t(
            criterion.operator === 'one of' ? 'criteria.valueList' : 'criteria.valuePlaceholder',
          )}
          value={typedValue.value ?? ''}
          readOnly={disabled}
          onChange={(event) => typedValue.type(event.currentTarget.value)}
          onBlur={() => typedValue.commit()}
        />
      )}
      {conflicts.length > 0 && (
        <ConflictNote
          label={t('criteria.title')}
          entries={[attribute, operator, value].find(({ conflict }) => conflict.length > 0)?.conflict ?? []}
          say={(text: string | null) => text ?? ''}
          onChoose={(text) => {
            // The one that is in conflict is settled; the next shows up then, if there is one.
            if (attribute.conflict.length > 0) attribute.write(text ?? '');
            else if (operator.conflict.length > 0)
              operator.write(OPERATORS.find((each) => each === text) ?? 'is');
            else value.write(text ?? '');
          }}
          disabled={disabled}
        />
      )}
      <Tooltip label={t('criteria.remove', { text: said })}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('criteria.remove', { text: said })}
          disabled={disabled}
          onClick={onRemove}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
