import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindIcon } from '../../ui/kind-icon';
import { recordLink } from '../record-link';
import { useFavourites } from '../use-favourites';
import classes from './sidebar.module.css';

/** Records put within reach, below the places; nothing while there are none, or no room for their names. */
export function Favourites({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation('filing');
  const { t: common } = useTranslation();
  const { favourites } = useFavourites();
  if (collapsed || favourites.length === 0) return null;
  return (
    <>
      <h2 className={classes.heading} id="favourites">
        {t('favourites')}
      </h2>
      <ul className={classes.favourites} aria-labelledby="favourites">
        {favourites.map(({ id, kind, title }) => (
          <li key={id}>
            <Link {...(recordLink(kind, id) as LinkProps & { to: '/' })} className={classes.item}>
              <KindIcon kind={kind} />
              <span className={classes.label}>{title || common('untitled')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
