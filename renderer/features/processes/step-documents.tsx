import { Anchor, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useList } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { recordLink } from '../../app/record-link';
import { KindIcon } from '../../ui/kind-icon';
import classes from './step-documents.module.css';

export interface StepDocumentsProps {
  session: DocumentSession;
  step: string;
  disabled: boolean;
}

/** Records to look at when doing a step, by their titles; one that is gone says so. */
export function StepDocuments({ session, step, disabled }: StepDocumentsProps) {
  const { t } = useTranslation('processes');
  const { t: common } = useTranslation();
  const list = useList(session, `steps/${step}/documents`);
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const byId = new Map((records ?? []).map((record) => [record.id, record]));
  const offered = (records ?? [])
    .filter(({ id }) => id !== session.id && !list.ids.includes(id))
    .map(({ id, title }) => ({ value: id, label: title || common('untitled') }));
  return (
    <div>
      <ul className={classes.list} aria-label={t('documents.label')}>
        {list.ids.map((id) => {
          const record = byId.get(id);
          const title = record ? record.title || common('untitled') : t('documents.gone');
          return (
            <li key={id} className={classes.item}>
              {record ? (
                <>
                  <KindIcon kind={record.kind} size={15} />
                  <Anchor
                    component={Link}
                    size="sm"
                    {...(recordLink(record.kind, id) as LinkProps & { to: '/' })}
                  >
                    {title}
                  </Anchor>
                </>
              ) : (
                records && <em className={classes.gone}>{title}</em>
              )}
              {!disabled && (
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={t('documents.remove', { title })}
                  onClick={() => list.remove(id)}
                >
                  <IconX size={13} aria-hidden />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {!disabled && (
        <Select
          size="xs"
          searchable
          aria-label={t('documents.add')}
          placeholder={t('documents.add')}
          nothingFoundMessage={t('documents.none')}
          data={offered}
          value={null}
          maw={300}
          comboboxProps={{ width: 300, position: 'bottom-start' }}
          onChange={(id) => {
            if (id) list.add(undefined, id);
          }}
        />
      )}
    </div>
  );
}
