import { IconArrowUpRight, IconPencil, IconUnlink, IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { linkedRecord } from '#shared/model/links';
import { orpc } from '../../app/api';
import { KindIcon } from '../../ui/kind-icon';
import { kindWord } from '../../ui/kind-word';
import { MOD } from '../../ui/mod-key';
import { StatusPill } from '../../ui/status-pill';
import { Act } from './act';
import classes from './link.module.css';

interface LinkCardProps {
  href: string;
  /** Left out where a press on the link itself opens it. */
  onOpen?: () => void;
  /** Left out where it cannot be changed. */
  onEdit?: () => void;
  onRemove?: () => void;
}

/** Where a link leads: an address, or a record with its kind and status, and what it means where it is a word. */
export function LinkCard({ href, onOpen, onEdit, onRemove }: LinkCardProps) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const id = linkedRecord(href);
  const record = records?.find((each) => each.id === id);
  const { data: glossary } = useQuery(
    orpc.definitions.glossary.queryOptions({ enabled: record?.kind === 'definition' }),
  );
  const meaning = glossary?.find((each) => each.id === id)?.meaning;
  const gone = id !== null && records !== undefined && !record;
  const card = (
    <div className={classes.card}>
      {record ? (
        <>
          <KindIcon kind={record.kind} size={16} />
          <span className={classes.address} title={record.title}>
            {record.title || common('untitled')}
          </span>
          <span className={classes.kind}>{kindWord(common, record.kind)}</span>
          <StatusPill status={record.status} />
        </>
      ) : gone ? (
        <span className={classes.gone}>{t('link.gone')}</span>
      ) : (
        <>
          <IconWorld size={16} aria-hidden />
          <span className={classes.address} title={href}>
            {href.replace(/^(https?:\/\/|mailto:)/i, '')}
          </span>
        </>
      )}
      {onOpen && !gone && (
        <Act label={t('link.open')} keys={`${MOD} Enter`} onClick={onOpen}>
          <IconArrowUpRight size={16} />
        </Act>
      )}
      {onEdit && (
        <Act label={t('link.edit')} keys={`${MOD} K`} onClick={onEdit}>
          <IconPencil size={16} />
        </Act>
      )}
      {onRemove && (
        <Act label={t('link.remove')} onClick={onRemove}>
          <IconUnlink size={16} />
        </Act>
      )}
    </div>
  );
  if (!meaning) return card;
  return (
    <>
      {card}
      <div className={classes.meaning}>{meaning}</div>
    </>
  );
}
