import { ActionIcon, Autocomplete, Select, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asksNoValue, OPERATORS } from '#shared/domain/definitions/criteria';
import { Criterion, type CriterionOperator } from '#shared/model/definition';
import { LEAD_ATTRIBUTES } from '#shared/model/lead';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useTyped } from '../agreements/use-typed';
import classes from './definition-screen.module.css';
import { useCriterionWords } from './use-criterion-words';

interface CriterionRowProps {
  criterion: Criterion;
  session: DocumentSession;
  /** What the leads can be asked for. */
  attributes: readonly string[];
  disabled: boolean;
  onRemove: () => void;
}

/** One criterion: attribute, condition and value, each a promise of its own. */
export function CriterionRow({ criterion, session, attributes, disabled, onRemove }: CriterionRowProps) {
  const { t } = useTranslation('definitions');
  const path = `criteria/${criterion.id}`;
  const wordsOf = useCriterionWords();
  const attribute = usePromise<string>(session, `${path}/attribute`);
  const operator = usePromise<CriterionOperator>(session, `${path}/operator`);
  const value = usePromise<string>(session, `${path}/value`);
  const typedAttribute = useTyped(attribute.value ?? '', Criterion.shape.attribute, attribute.write);
  const typedValue = useTyped(value.value ?? '', Criterion.shape.value, value.write);
  const conflicts = [...attribute.conflict, ...operator.conflict, ...value.conflict];
  const said = wordsOf(criterion);
  return (
    <li className={classes.criterion}>
      <Autocomplete
        className={classes.attribute ?? ''}
        aria-label={t('criteria.attribute')}
        placeholder={t('criteria.attributePlaceholder')}
        value={typedAttribute.value ?? ''}
        data={attributes.length > 0 ? [...attributes] : [...LEAD_ATTRIBUTES]}
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
      {!asksNoValue(criterion.operator) && (
        <TextInput
          className={classes.value ?? ''}
          aria-label={t('criteria.value')}
          placeholder={t(
            criterion.operator === 'one of' || criterion.operator === 'none of'
              ? 'criteria.valueList'
              : 'criteria.valuePlaceholder',
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
