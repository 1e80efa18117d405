import { Chip, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agreement, DisputeTerms } from '#shared/model/agreement';
import { orpc } from '../../app/api';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useTeams } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { DisputeTermsFields } from '../disputes/dispute-terms';
import { useLocale } from '../measurement/use-locale';
import { LinkedRecords } from '../record/linked-records';
import { PromiseFact } from '../record/promise-fact';
import classes from './agreement-facts.module.css';

interface Props {
  session: DocumentSession;
  view: Agreement;
  disabled: boolean;
}

/** Between whom, from when, until which review, and what the agreement rests on. */
export function AgreementFacts({ session, view, disabled }: Props) {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  const { teams, team } = useTeams();
  const people = useQuery(orpc.people.list.queryOptions());
  const parties = usePromise<string[]>(session, 'parties');
  const owner = usePromise<string | null>(session, 'owner');
  const effectiveOn = usePromise<string | null>(session, 'effectiveOn');
  const reviewOn = usePromise<string | null>(session, 'reviewOn');
  const { t: disputeWords } = useTranslation('disputes');
  const disputes = usePromise<DisputeTerms | undefined>(session, 'disputes');
  const nameOf = (id: string | null): string =>
    id ? (people.data?.find((each) => each.id === id)?.name ?? id) : t('facts.nobody');
  const day = (date: string | null): string => (date ? dayOf(date, { locale }) : t('facts.noDate'));
  const wrongOrder = view.effectiveOn !== null && view.reviewOn !== null && view.reviewOn <= view.effectiveOn;
  return (
    <div className={classes.facts}>
      <PromiseFact
        label={t('facts.parties')}
        field={parties}
        say={(ids) => (ids ?? []).map((id) => team(id).name).join(', ')}
        disabled={disabled}
      >
        <Chip.Group multiple value={view.parties} onChange={(next) => parties.write(next)}>
          <Group gap={6}>
            {teams.map(({ id, name }) => (
              <Chip key={id} value={id} size="xs" radius="sm" disabled={disabled}>
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </PromiseFact>
      <PromiseFact
        path="owner"
        label={t('facts.owner')}
        field={owner}
        say={(id) => nameOf(id)}
        disabled={disabled}
      >
        {(labelId) => (
          <Select
            size="xs"
            aria-labelledby={labelId}
            placeholder={t('facts.nobody')}
            clearable
            disabled={disabled}
            data={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={view.owner}
            onChange={(next) => owner.write(next)}
          />
        )}
      </PromiseFact>
      <PromiseFact
        label={t('facts.effectiveOn')}
        field={effectiveOn}
        say={(date) => day(date)}
        disabled={disabled}
      >
        {(labelId) => (
          <DateField
            size="xs"
            aria-labelledby={labelId}
            placeholder={t('facts.noDate')}
            clearable
            disabled={disabled}
            value={view.effectiveOn}
            onChange={(date) => effectiveOn.write(date)}
          />
        )}
      </PromiseFact>
      <PromiseFact
        path="reviewOn"
        label={t('facts.reviewOn')}
        field={reviewOn}
        say={(date) => day(date)}
        disabled={disabled}
      >
        {(labelId) => (
          <DateField
            size="xs"
            aria-labelledby={labelId}
            placeholder={t('facts.noDate')}
            clearable
            disabled={disabled}
            value={view.reviewOn}
            onChange={(date) => reviewOn.write(date)}
            error={wrongOrder ? t('facts.dateOrder') : null}
          />
        )}
      </PromiseFact>
      <LinkedRecords
        session={session}
        path="processes"
        kinds={['process']}
        label={t('facts.processes')}
        add={t('facts.addProcess')}
        linked={view.processes}
        disabled={disabled}
      />
      <LinkedRecords
        session={session}
        path="definitions"
        kinds={['definition']}
        label={t('facts.definitions')}
        add={t('facts.addDefinition')}
        linked={view.definitions}
        disabled={disabled}
      />
      <PromiseFact
        label={disputeWords('terms.title')}
        field={disputes}
        say={(terms) => (terms ? `${terms.answerDays}, ${nameOf(terms.arbiter)}` : t('facts.nothing'))}
        disabled={disabled}
      >
        <DisputeTermsFields terms={view.disputes} write={disputes.write} disabled={disabled} />
      </PromiseFact>
    </div>
  );
}
