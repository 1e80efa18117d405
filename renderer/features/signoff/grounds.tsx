import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { useMay } from '../../app/use-may';
import { ChangeList } from './change-list';
import { ProposeDialog } from './propose-dialog';

/** What gives the agreed version its meaning says something else by now: the version keeps what it was signed with. */
export function Grounds({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const [proposing, setProposing] = useState(false);
  const propose = useMay('propose');
  const { grounds } = state;
  if (grounds.length === 0) return null;
  return (
    <section>
      <Title order={3} fz="sm" mb={4}>
        {t('changes.grounds', { count: grounds.length })}
      </Title>
      <ChangeList changes={grounds} first={6} />
      <Text size="sm" c="dimmed" my={4}>
        {t('changes.groundsText')}
      </Text>
      {state.next === 'propose' && propose.may && (
        <Button variant="default" size="compact-sm" onClick={() => setProposing(true)}>
          {t('action.proposeAgain')}
        </Button>
      )}
      <ProposeDialog state={state} opened={proposing} onClose={() => setProposing(false)} />
    </section>
  );
}
