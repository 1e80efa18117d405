import { Select, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AXES, type Axis, wordsIn } from '#shared/domain/offers/words';
import { OFFER_STAGES, OfferWord } from '#shared/model/offer';
import { orpc } from '../../app/api';
import { ConflictNote } from '../../app/document/conflict-note';
import { useField, usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { usePeopleChoice } from '../record/use-people-choice';
import classes from './offers.module.css';

interface Props {
  session: DocumentSession;
  disabled: boolean;
}

/** For whom an offer is, when, about what, until when, and who looks after it. */
export function OfferFacts({ session, disabled }: Props) {
  const { t } = useTranslation('offers');
  const { data: offers = [] } = useQuery(orpc.offers.catalogue.queryOptions());
  const known = (axis: Axis): string[] => {
    const used = wordsIn(offers, axis);
    return axis === 'stages' ? [...new Set([...OFFER_STAGES, ...used])] : used;
  };
  return (
    <div className={classes.facts}>
      {AXES.map((axis) => (
        <WordsField
          key={axis}
          session={session}
          name={axis}
          label={t(`facts.${axis}`)}
          placeholder={t(`facts.${axis}Hint`)}
          known={known(axis)}
          disabled={disabled}
        />
      ))}
      <ValidUntil session={session} disabled={disabled} />
      <Owner session={session} disabled={disabled} />
      <WordsField
        session={session}
        name="inCrm"
        label={t('facts.inCrm')}
        description={t('facts.inCrmText')}
        placeholder={t('facts.inCrmHint')}
        known={[]}
        disabled={disabled}
      />
    </div>
  );
}

interface WordsFieldProps extends Props {
  name: string;
  label: string;
  description?: string;
  placeholder: string;
  known: string[];
}

function WordsField({ session, name, label, description, placeholder, known, disabled }: WordsFieldProps) {
  const [value = [], write] = useField<string[]>(session, '', name);
  return (
    <TagsInput
      data-path={name}
      label={label}
      description={description}
      placeholder={value.length === 0 ? placeholder : ''}
      data={known}
      value={value}
      readOnly={disabled}
      clearable={false}
      onChange={(next) => {
        const words = OfferWord.array()
          .max(20)
          .safeParse(next.map((each) => each.trim()).filter(Boolean));
        if (words.success) write(words.data);
      }}
    />
  );
}

function ValidUntil({ session, disabled }: Props) {
  const { t } = useTranslation('offers');
  const { value, conflict, write } = usePromise<string | null>(session, 'validUntil');
  return (
    <DateField
      data-path="validUntil"
      label={t('facts.validUntil')}
      placeholder={t('facts.validUntilHint')}
      value={value ?? null}
      onChange={(next) => write(next)}
      clearable={!disabled}
      readOnly={disabled}
      {...(conflict.length > 1
        ? {
            rightSection: (
              <ConflictNote<string>
                label={t('facts.validUntil')}
                entries={conflict}
                say={(day) => (day ? dayOf(day) : t('facts.validUntilHint'))}
                onChoose={write}
                disabled={disabled}
              />
            ),
          }
        : {})}
    />
  );
}

function Owner({ session, disabled }: Props) {
  const { t } = useTranslation('offers');
  const { value, conflict, write } = usePromise<string | null>(session, 'owner');
  const people = usePeopleChoice([value ?? null]);
  return (
    <Select
      data-path="owner"
      label={t('facts.owner')}
      placeholder={t('facts.ownerHint')}
      value={value ?? null}
      data={people.options}
      onChange={(next) => write(next)}
      searchable
      readOnly={disabled}
      {...(conflict.length > 1
        ? {
            rightSection: (
              <ConflictNote<string>
                label={t('facts.owner')}
                entries={conflict}
                say={(id) => (id ? people.nameOf(id) : '')}
                onChoose={write}
                disabled={disabled}
              />
            ),
          }
        : {})}
    />
  );
}
