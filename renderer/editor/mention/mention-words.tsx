import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { recordLink } from '../../app/record-link';
import { recordOfStep, type Targets } from './targets';

interface MentionWordsProps {
  kind: string;
  id: string;
  label: string;
  targets: Targets;
}

/** A mention for reading: its name as it is now, and a link where it names a record or a part of one. */
export function MentionWords({ kind, id, label, targets }: MentionWordsProps) {
  const { t } = useTranslation('editor');
  const target = targets.find(kind, id);
  const words = target?.name || label || id;
  const attributes = {
    'data-type': 'mention',
    'data-kind': kind,
    'data-record': isRecord(kind) ? id : undefined,
  };
  if (target === null) {
    return (
      <span {...attributes} data-gone="" title={t('mention.gone')}>
        {words}
      </span>
    );
  }
  const to = !target ? null : placeOfTarget(kind, id);
  return to ? (
    <Anchor component={Link} {...to} inherit {...attributes}>
      {words}
    </Anchor>
  ) : (
    <span {...attributes}>{words}</span>
  );
}

const isRecord = (kind: string): boolean => !['member', 'team', 'role', 'step'].includes(kind);

/** Where a mentioned thing is looked at; null when it has no page. */
export function placeOfTarget(kind: string, id: string) {
  if (kind === 'member' || kind === 'team' || kind === 'role') return { to: '/people' as const };
  if (kind === 'step') return recordLink('process', recordOfStep(id));
  return recordLink(kind, id);
}
