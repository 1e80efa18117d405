import { Anchor, List } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeInWords } from '#shared/contract/signoff';
import { withKeys } from '../../ui/with-keys';

interface Props {
  changes: readonly ChangeInWords[];
  /** So many are shown at first; all of them when left out. */
  first?: number;
}

/** What changed, one line each. */
export function ChangeList({ changes, first }: Props) {
  const { t } = useTranslation('signoff');
  const [all, setAll] = useState(false);
  const shown = all || first === undefined ? changes : changes.slice(0, first);
  return (
    <>
      <List size="sm" spacing={4} style={{ overflowWrap: 'anywhere' }}>
        {withKeys(shown, ({ path, text }) => `${path} ${text}`).map(({ key, item }) => (
          <List.Item key={key}>{item.text}</List.Item>
        ))}
      </List>
      {shown.length < changes.length && (
        <Anchor component="button" type="button" size="sm" mt={4} onClick={() => setAll(true)}>
          {t('changes.more', { count: changes.length })}
        </Anchor>
      )}
    </>
  );
}
