import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CauseState, HomeChange } from '#shared/contract/home';
import { dayOf } from '../../ui/dates';
import { findingWords } from '../../ui/finding-words';

/** What the services tell Home as codes, as sentences of the catalogue. */
export function useHomeSentences() {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  return homeSentences(t, common('untitled'));
}

/** @param untitled what a record without a title is called */
export function homeSentences(t: TFunction<'home'>, untitled: string) {
  const causeInWords = (state: CauseState): string => {
    switch (state.code) {
      case 'processFindings':
        return t('states.processFindings', {
          findings: t('states.findings', { count: state.findings }),
          processes: t('states.processes', { count: state.processes }),
          finding: findingWords(state.finding),
        });
      case 'causeFindings':
        return t('states.causeFindings', {
          findings: t('states.findings', { count: state.findings }),
          finding: findingWords(state.finding),
        });
      case 'processesFine':
        return t('states.processesFine', {
          processes: t('states.processes', { count: state.processes }),
        });
      case 'awaitedOfMe':
        return t('states.awaitedOfMe', { count: state.count });
      case 'awaitedOfOther':
        return t('states.awaitedOfOther', { title: state.title, team: state.team });
      case 'leadsPerWeek': {
        const { low, high, weeks: count, newest } = state;
        return t('states.leadsPerWeek', { low, high, count, newest });
      }
      case 'promisesKept': {
        const { kept, periods: count, missed } = state;
        const words = t('states.promisesKept', { kept, count });
        if (missed.length === 0) return words;
        return `${words} ${t('states.missedLast', { missed: missed.join(', ') })}`;
      }
      case 'notAgreed':
      case 'awaitsSigning':
        return t(`states.${state.code}`, { title: state.title || untitled });
      case 'expectationFindings':
        return findingWords(state.finding);
      default:
        return t(`states.${state.code}`);
    }
  };

  const changeInWords = (change: HomeChange): string => {
    switch (change.code) {
      case 'broughtLeads': {
        const { who, leads: count, file } = change;
        return t('told.broughtLeads', { who, count, file: file || t('told.aFile') });
      }
      case 'edited':
        return t('told.edited', { title: change.title || untitled });
      default: {
        // Each sentence takes of these what it says.
        const empty = {
          name: '',
          team: '',
          title: '',
          reason: '',
          from: '',
          until: '',
          period: '',
          lead: '',
        };
        const { who, name, team, title, reason, from, until, period, lead } = { ...empty, ...change };
        const day = (iso: string): string => (iso === '' ? '' : dayOf(iso));
        const days = { from: day(from), until: day(until), period: day(period) };
        return t(`told.${change.code}`, { who, name, team, title, reason, lead, ...days });
      }
    }
  };
  return { causeInWords, changeInWords };
}
