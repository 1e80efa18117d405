import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CauseStanding, HomeState } from '#shared/contract/home';
import { orpc } from '../../app/api';
import { useWorkspace } from '../../app/use-teams';
import { dayAndMonth, dayAndTime, today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { weekInput } from '../touchpoints/this-week';
import type { DigestPart } from './digest-text';
import { useHomeSentences } from './sentences';
import { useWaitingWords } from './use-waiting-words';

/**
 * Home in words, part by part: the same in the mail and on its own page. `parts` is null while something is worked out.
 */
export function useDigest(state: HomeState | undefined, causes: readonly CauseStanding[] | undefined) {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const workspace = useWorkspace();
  const { causeInWords, changeInWords } = useHomeSentences();
  const said = useWaitingWords();
  const week = useQuery(orpc.touchpoints.meetings.queryOptions({ input: weekInput() }));
  const subject = t('digest.subject', {
    workspace: workspace?.name ?? '',
    date: dayAndMonth(today(), locale),
  });
  const parts = useMemo((): DigestPart[] | null => {
    if (!state || !causes || !week.data) return null;
    const titled = (title: string, words: string): string => `${title || common('untitled')}: ${words}`;
    return [
      {
        title: t('waitingForMe'),
        lines: state.waitingForMe.map((item) => titled(item.title, said(item))),
        none: t('nothingWaits'),
      },
      {
        title: t('waitingForOthers'),
        lines: state.waitingForOthers.map(({ title, team }) => titled(title, t('notSigned', { team }))),
      },
      {
        title: t('causes.title'),
        lines: causes.map((each) => `${t(`causes.${each.cause}`)}: ${causeInWords(each.state)}`),
      },
      {
        title: t('digest.touchpoints'),
        lines: week.data.map(({ title, start }) => titled(title, dayAndTime(start, locale))),
      },
      { title: t('changes.title'), lines: state.changes.map(changeInWords) },
    ];
  }, [state, causes, week.data, t, common, said, causeInWords, changeInWords, locale]);
  return { subject, parts, error: week.error };
}
