import { useTranslation } from 'react-i18next';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import classes from './exceptions.module.css';
import { ItemList } from './item-list';

/** What is done differently when something out of the ordinary happens: when, and then what. */
export function Exceptions({ session, disabled }: { session: DocumentSession; disabled: boolean }) {
  const { t } = useTranslation('processes');
  const { ids } = useList(session, 'exceptions');
  if (disabled && ids.length === 0) return null;
  return (
    <section className={classes.exceptions} aria-label={t('exceptions.title')}>
      <h2 className={classes.heading}>{t('exceptions.title')}</h2>
      <ItemList
        session={session}
        path="exceptions"
        label={t('exceptions.title')}
        itemLabel={(number) => t('exceptions.when', { number })}
        removeLabel={(number) => t('exceptions.remove', { number })}
        placeholder={t('exceptions.whenPlaceholder')}
        addLabel={t('exceptions.add')}
        disabled={disabled}
        more={(id, number) => (
          <div className={classes.action}>
            <TextField
              session={session}
              path={`exceptions/${id}`}
              name="action"
              label={t('exceptions.action', { number })}
              placeholder={t('exceptions.actionPlaceholder')}
              look="line"
              disabled={disabled}
            />
          </div>
        )}
      />
    </section>
  );
}
