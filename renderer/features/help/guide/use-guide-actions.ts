import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../app/actions';
import { headingsIn } from './headings';

/**
 * Every chapter and heading of the guide, for the palette.
 * @param wanted false while nothing is typed: there are too many of them to be listed unasked
 */
export function useGuideActions(wanted: boolean): readonly Action[] {
  const { t, i18n } = useTranslation('help');
  const navigate = useNavigate();
  return useMemo(() => {
    if (!wanted) return [];
    const group = t('guide.title');
    const go = (chapter: string, hash: string) =>
      void navigate({ to: '/help/guide/$chapter', params: { chapter }, hash });
    return headingsIn(i18n.language).flatMap(({ id, title, headings }) => [
      { id: `guide-${id}`, group, quiet: true, label: title, run: () => go(id, '') },
      ...headings.map((each) => ({
        id: `guide-${id}-${each.id}`,
        group,
        quiet: true,
        label: t('guide.place', { title, heading: each.heading }),
        run: () => go(id, each.id),
      })),
    ]);
  }, [wanted, t, i18n.language, navigate]);
}
