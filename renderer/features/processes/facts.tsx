import { MultiSelect, Select } from '@mantine/core';
import { memo, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { useTeams } from '../../app/use-teams';
import { usePeopleChoice } from '../record/use-people-choice';
import classes from './facts.module.css';
import { Systems } from './systems';

interface FactProps {
  label: string;
  /** Id of the field, for its label. */
  field?: string;
  /** What it shows, for who is led to it. */
  path?: string;
  children: ReactNode;
}

function Fact({ label, field, path, children }: FactProps) {
  return (
    <div className={classes.fact} data-path={path}>
      {field ? (
        <label className={classes.label} htmlFor={field}>
          {label}
        </label>
      ) : (
        <span className={classes.label} aria-hidden>
          {label}
        </span>
      )}
      <div className={classes.value}>{children}</div>
    </div>
  );
}

interface FactsProps {
  session: DocumentSession;
  disabled: boolean;
}

/** Review cycles that are offered, in months, and the one that stands. */
const reviewChoices = (months: number | undefined): number[] =>
  [...new Set([1, 3, 6, 12, 24, ...(months === undefined ? [] : [months])])].sort((a, b) => a - b);

/** Whose process it is, between whom, what sets it off, what comes of it. */
export const Facts = memo(function Facts({ session, disabled }: FactsProps) {
  const { t } = useTranslation('processes');
  const { teams, team: teamOf } = useTeams();
  const team = usePromise<string | null>(session, 'team');
  const owner = usePromise<string | null>(session, 'owner');
  const parties = usePromise<string[]>(session, 'parties');
  const review = usePromise<{ months: number } | null>(session, 'reviewEvery');
  const ids = { team: useId(), owner: useId(), parties: useId(), review: useId() };
  const people = usePeopleChoice([owner.value ?? null]);
  const quiet = {
    variant: 'unstyled',
    size: 'sm',
    readOnly: disabled,
    classNames: { input: classes.input ?? '', section: classes.section ?? '' },
  } as const;
  const words = (['trigger', 'outcome', 'scope', 'inputs', 'outputs'] as const).map((name) => (
    <Fact key={name} label={t(`facts.${name}`)}>
      <TextField
        session={session}
        path=""
        name={name}
        label={t(`facts.${name}`)}
        placeholder={t(`facts.${name}Placeholder`)}
        look="line"
        disabled={disabled}
      />
    </Fact>
  ));
  return (
    <div className={classes.facts}>
      <Fact label={t('facts.team')} field={ids.team}>
        <Select
          {...quiet}
          id={ids.team}
          placeholder={t('facts.teamPlaceholder')}
          value={team.value ?? null}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => team.write(value)}
          clearable={!disabled}
        />
        <ConflictNote<string>
          label={t('facts.team')}
          entries={team.conflict}
          say={(id) => (id ? teamOf(id).name : '')}
          onChoose={team.write}
          disabled={disabled}
        />
      </Fact>
      <Fact label={t('facts.owner')} field={ids.owner} path="owner">
        <Select
          {...quiet}
          id={ids.owner}
          placeholder={t('facts.ownerPlaceholder')}
          value={owner.value ?? null}
          data={people.options}
          onChange={(value) => owner.write(value)}
          searchable
          clearable={!disabled}
        />
        <ConflictNote<string>
          label={t('facts.owner')}
          entries={owner.conflict}
          say={(id) => (id ? people.nameOf(id) : '')}
          onChoose={owner.write}
          disabled={disabled}
        />
      </Fact>
      <Fact label={t('facts.parties')} field={ids.parties}>
        <MultiSelect
          {...quiet}
          id={ids.parties}
          placeholder={(parties.value ?? []).length === 0 ? t('facts.partiesPlaceholder') : ''}
          value={parties.value ?? []}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => parties.write(value)}
        />
        <ConflictNote<string[]>
          label={t('facts.parties')}
          entries={parties.conflict}
          say={(list) => (list ?? []).map((id) => teamOf(id).name).join(', ')}
          onChoose={(list) => parties.write(list ?? [])}
          disabled={disabled}
        />
      </Fact>
      {words}
      <Fact label={t('facts.systems')}>
        <Systems session={session} disabled={disabled} />
      </Fact>
      <Fact label={t('facts.review')} field={ids.review}>
        <Select
          {...quiet}
          id={ids.review}
          placeholder={t('facts.reviewPlaceholder')}
          value={review.value ? String(review.value.months) : null}
          data={reviewChoices(review.value?.months).map((months) => ({
            value: String(months),
            label: t('facts.months', { count: months }),
          }))}
          onChange={(value) => review.write(value === null ? null : { months: Number(value) })}
          clearable={!disabled}
        />
        <ConflictNote<{ months: number }>
          label={t('facts.review')}
          entries={review.conflict}
          say={(value) => (value ? t('facts.months', { count: value.months }) : '')}
          onChoose={review.write}
          disabled={disabled}
        />
      </Fact>
    </div>
  );
});
