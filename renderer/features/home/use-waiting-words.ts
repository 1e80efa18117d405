import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingForMe } from '#shared/contract/home';
import { dayOf } from '../../ui/dates';
import { quarterName } from '../../ui/quarter-name';

/** What waits, in words. */
export function useWaitingWords(): (item: WaitingForMe) => string {
  const { t } = useTranslation('home');
  return useCallback(
    (item: WaitingForMe): string => {
      switch (item.kind) {
        case 'sign':
          return t('signFor', { team: item.team });
        case 'read':
          return t('readVersion');
        case 'settle':
          return t('settleVersions', { count: item.versions });
        case 'review':
          return t('reviewDue');
        case 'waiver':
          return t('waiverEnds', { reason: item.reason });
        case 'end':
          return t('endFor', { team: item.team, reason: item.reason });
        case 'answer':
          return t('declinedBecause', { reason: item.reason });
        case 'dispute':
          return t('contested', { who: item.who, lead: item.lead, text: item.text });
        case 'acknowledge':
          return t('statesFigures', { who: item.who, from: dayOf(item.from), until: dayOf(item.until) });
        case 'reply':
          return t('asksYou', { who: item.who, text: item.text });
        case 'action':
          return t('toDo', { text: item.text });
        case 'step':
          return t(item.handedOver ? 'takeOver' : 'stepOfRun', { text: item.text });
        case 'start':
          return t('startRun');
        case 'quarter':
          return t('quarterOver', { quarter: quarterName(item.quarter) });
        case 'meeting':
          return t('meetingOver');
        case 'offer':
          return item.text === ''
            ? t('announcedOffer', { who: item.who })
            : t('announcedOfferNote', { who: item.who, text: item.text });
        case 'request':
          return t('asksForOffer', { who: item.who });
        case 'suggestion':
          return t('suggestsChanges', { who: item.who, count: item.count });
        case 'decide':
          return t(item.text === '' ? 'suggestsDelete' : 'suggestsWords', { who: item.who, text: item.text });
      }
    },
    [t],
  );
}
