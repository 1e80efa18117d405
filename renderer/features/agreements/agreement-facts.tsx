import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agreement, DisputeTerms } from '#shared/model/agreement';
import { orpc } from '../../app/api';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { DisputeTermsFields } from '../disputes/dispute-terms';
import { useLocale } from '../measurement/use-locale';
import { LinkedRecords } from '../record/linked-records';
import { OwnerFact } from '../record/owner-fact';
import { PartiesFact } from '../record/parties-fact';
import { PromiseFact } from '../record/promise-fact';
import { useMembers } from '../signoff/use-members';
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
  const effectiveOn = usePromise<string | null>(session, 'effectiveOn');
  const reviewOn = usePromise<string | null>(session, 'reviewOn');
  const { t: recordWords } = useTranslation('record');
  const { t: disputeWords } = useTranslation('disputes');
  const disputes = usePromise<DisputeTerms | undefined>(session, 'disputes');
  const { nameOf } = useMembers();
  const day = (date: string | null): string => (date ? dayOf(date, { locale }) : t('facts.noDate'));
  const { data: signoff } = useQuery(orpc.signoff.state.queryOptions({ input: { id: session.id } }));
  // Dates may have been set in the proposal only; then they stand in what is in force, not in the draft.
  const agreedDay = (date: string | null | undefined): string =>
    date ? t('facts.agreedDay', { date: dayOf(date, { locale }) }) : t('facts.noDate');
  const wrongOrder = view.effectiveOn !== null && view.reviewOn !== null && view.reviewOn <= view.effectiveOn;
  return (
    <div className={classes.facts}>
      <PartiesFact session={session} parties={view.parties} disabled={disabled} />
      <OwnerFact session={session} owner={view.owner} disabled={disabled} />
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
            placeholder={agreedDay(signoff?.inForce?.effectiveOn)}
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
            placeholder={agreedDay(signoff?.inForce?.reviewOn)}
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
        say={(terms) =>
          terms
            ? `${terms.answerDays}, ${terms.arbiter ? nameOf(terms.arbiter) : recordWords('facts.nobody')}`
            : t('facts.nothing')
        }
        disabled={disabled}
      >
        <DisputeTermsFields terms={view.disputes} write={disputes.write} disabled={disabled} />
      </PromiseFact>
    </div>
  );
}
