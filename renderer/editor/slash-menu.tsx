import { useTranslation } from 'react-i18next';
import { BLOCK_ICONS, type BlockName } from './blocks/blocks';
import { SuggestionList } from './suggestion-list';
import classes from './suggestion-list.module.css';
import type { SuggestionsState } from './suggestions';

/** The list that opens when `/` is typed. */
export function SlashMenuList({ state }: { state: SuggestionsState<BlockName> }) {
  const { t } = useTranslation('editor');
  return (
    <SuggestionList state={state} label={t('insert')} keyOf={(name) => name}>
      {(name) => {
        const Icon = BLOCK_ICONS[name];
        return (
          <>
            <Icon size={18} stroke={1.6} aria-hidden />
            <span className={classes.label}>{t(`blocks.${name}.label`)}</span>
            <span className={classes.hint}>{t(`blocks.${name}.hint`)}</span>
          </>
        );
      }}
    </SuggestionList>
  );
}
