import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeetingBrief } from '#shared/contract/touchpoints';
import type { ToPresent } from '#shared/domain/offers/to-present';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { listed } from '../../words/locale';
import { dayAndMonth } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import classes from './touchpoints.module.css';

export interface MeetingOffersProps {
  session: DocumentSession;
  /** The list of what the meeting looks at. */
  path: string;
  disabled: boolean;
}

type Props = MeetingOffersProps & Pick<MeetingBrief, 'offers' | 'moreOffers'>;

/** What there is to show, each with why; a press puts it among what the meeting looks at, or takes it out. */
export function MeetingOffers({ session, path, disabled, offers, moreOffers }: Props) {
  const { t } = useTranslation('touchpoints');
  const shows = useList(session, path);
  const why = useWhy();
  return (
    <>
      <h3 className={classes.sub}>{t('brief.offers')}</h3>
      <ul className={classes.plain}>
        {offers.map((offer) => {
          const { id, title } = offer;
          const shown = shows.ids.includes(id);
          return (
            <li key={id} className={classes.offer}>
              <span>
                <Anchor
                  size="sm"
                  renderRoot={(props) => <Link {...props} to="/offers/$id" params={{ id }} />}
                >
                  {title}
                </Anchor>{' '}
                <span className={classes.why}>{why(offer)}</span>
              </span>
              {!disabled && (
                <Button
                  size="compact-xs"
                  variant={shown ? 'light' : 'default'}
                  aria-pressed={shown}
                  aria-label={t('brief.showOfferNamed', { title })}
                  onClick={() => (shown ? shows.remove(id) : shows.add(undefined, id))}
                >
                  {t(shown ? 'brief.showsOffer' : 'brief.showOffer')}
                </Button>
              )}
            </li>
          );
        })}
        {moreOffers > 0 && (
          <li>
            <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/offers" />}>
              {t('brief.moreOffers', { count: moreOffers })}
            </Anchor>
          </li>
        )}
      </ul>
    </>
  );
}

function useWhy(): (offer: ToPresent) => string {
  const { t } = useTranslation('touchpoints');
  const locale = useLocale();
  return ({ reason, people, announcedAt }) =>
    reason === 'new' || reason === 'unjudged'
      ? t(`brief.offerWhy.${reason}`, { date: dayAndMonth(announcedAt, locale) })
      : t(`brief.offerWhy.${reason}`, { people: listed(people), count: people.length });
}
