import { IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MENTION_KINDS, type MentionKind, type Target } from '../mention/targets';
import { Act } from './act';
import classes from './link.module.css';

const isMentionKind = (kind: string): kind is MentionKind => MENTION_KINDS.some((each) => each === kind);

/** What a mention names that is no record of its own: a person, a team, a role, a step. */
export function PartCard({
  kind,
  target,
  onOpen,
}: {
  kind: string;
  /** Null when it is gone. */
  target: Target | null;
  onOpen: () => void;
}) {
  const { t } = useTranslation('editor');
  if (!target) return <span className={classes.gone}>{t('mention.gone')}</span>;
  return (
    <div className={classes.card}>
      <span className={classes.address}>{target.name}</span>
      {isMentionKind(kind) && <span className={classes.kind}>{t(`mention.kinds.${kind}`)}</span>}
      {target.beside && <span className={classes.kind}>{target.beside}</span>}
      <Act label={t('link.open')} onClick={onOpen}>
        <IconArrowUpRight size={16} />
      </Act>
    </div>
  );
}
