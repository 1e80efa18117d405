import { Anchor, Button, Text } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateOrigin, TemplateState } from '#shared/contract/templates';
import type { ToFill } from '#shared/domain/completeness/to-fill';
import { client, orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { useErrorNote } from '../../app/use-error-note';
import { lackingWords } from '../../ui/finding-words';
import { useSteady } from '../../ui/use-steady';
import { withKeys } from '../../ui/with-keys';
import { ChangesDialog } from './changes-dialog';
import { goToFill } from './go-to-fill';
import classes from './templates.module.css';

/** Above a record: what is to fill in, and what changed in its template since. Nothing when neither. */
export function TemplateNotes({ id, disabled }: { id: string; disabled: boolean }) {
  const { data } = useQuery(
    orpc.templates.state.queryOptions({ input: { record: id }, placeholderData: keepPreviousData }),
  );
  return data && !disabled ? <Notes key={id} id={id} state={data} /> : null;
}

function Notes({ id, state: { origin, toFill } }: { id: string; state: TemplateState }) {
  const { t } = useTranslation('templates');
  const changed = origin !== null && origin.changes.length > 0;
  // A record that was not made from a template teaches by its placeholders.
  const open = origin || toFill.some(({ kind }) => kind === 'blank') ? toFill : [];
  const shown = useSteady(changed || open.length > 0);
  if (!shown) return null;
  return (
    <div className={classes.note}>
      {open.length > 0 && <Open toFill={open} />}
      {changed && <Changed id={id} origin={origin} />}
      {!changed && open.length === 0 && <div className={classes.line}>{t('filled')}</div>}
    </div>
  );
}

function Open({ toFill }: { toFill: readonly ToFill[] }) {
  const { t } = useTranslation('templates');
  const [shown, setShown] = useState(false);
  return (
    <>
      <div className={classes.line}>
        <span>{t('fill', { count: toFill.length })}</span>
        <Button variant="subtle" size="compact-sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'fillHide' : 'fillShow')}
        </Button>
      </div>
      {shown && (
        <ul className={classes.list}>
          {withKeys(toFill, ({ path, what }) => `${path} ${what}`).map(({ key, item: each }) => (
            <li key={key}>
              <Anchor component="button" type="button" size="sm" ta="start" onClick={() => goToFill(each)}>
                {each.kind === 'field' ? lackingWords(each.what) : each.what}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Changed({ id, origin }: { id: string; origin: TemplateOrigin }) {
  const { t } = useTranslation('templates');
  const cache = useQueryClient();
  const onError = useErrorNote();
  const [looking, setLooking] = useState(false);
  const take = async (parts: string[]): Promise<void> => {
    await saveOpenDocuments();
    await client.templates.takeIn({ record: id, parts });
    await cache.invalidateQueries({ queryKey: orpc.templates.key() });
  };
  return (
    <div className={classes.line}>
      <Text span size="sm">
        {t('changed', { count: origin.changes.length })}
      </Text>
      <Button variant="default" size="compact-sm" onClick={() => setLooking(true)}>
        {t('look')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => void take([]).catch(onError)}>
        {t('leave')}
      </Button>
      {looking && <ChangesDialog origin={origin} onClose={() => setLooking(false)} onTake={take} />}
    </div>
  );
}
