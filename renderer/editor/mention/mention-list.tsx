import { IconIdBadge2, IconListNumbers, IconUser, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KindIcon } from '../../ui/kind-icon';
import { SuggestionList } from '../suggestion-list';
import listClasses from '../suggestion-list.module.css';
import type { SuggestionsState } from '../suggestions';
import type { Target } from './targets';

const ICONS = { member: IconUser, team: IconUsers, role: IconIdBadge2, step: IconListNumbers } as const;

/** The list of names that opens when `@` is typed. */
export function MentionList({ state }: { state: SuggestionsState<Target> }) {
  const { t } = useTranslation('editor');
  return (
    <SuggestionList state={state} label={t('mention.list')} keyOf={({ kind, id }) => `${kind} ${id}`}>
      {({ kind, name, beside }) => (
        <>
          {kind in ICONS ? <PartIcon kind={kind as keyof typeof ICONS} /> : <KindIcon kind={kind} />}
          <span className={listClasses.label}>{name}</span>
          <span className={listClasses.beside}>{beside || t(`mention.kinds.${kind}`)}</span>
        </>
      )}
    </SuggestionList>
  );
}

function PartIcon({ kind }: { kind: keyof typeof ICONS }) {
  const Icon = ICONS[kind];
  return <Icon size={18} stroke={1.7} aria-hidden />;
}
