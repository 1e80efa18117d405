import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { useScreenActions } from '../../app/screen-actions';
import { AssentDialog } from './assent-dialog';
import { EndDialog } from './end-dialog';
import { RemindDialog } from './remind-dialog';

type Deed = 'decline' | 'withdraw' | 'remind' | 'assent' | 'retire' | 'agreeToRetire';

/** What the member who acts here may do about the proposal or the version in force, beside the one next thing. */
export function PanelActions({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const [deed, setDeed] = useState<Deed | null>(null);
  const { may, open, inForce } = state;
  const retiring = inForce?.parties.some(({ retired }) => retired !== null) === true;
  const deeds: Deed[] = [
    ...(open && state.waitingFor.length > 0 ? (['remind'] as const) : []),
    ...(may.assent.length > 0 ? (['assent'] as const) : []),
    ...(may.decline ? (['decline'] as const) : []),
    ...(may.withdraw ? (['withdraw'] as const) : []),
    ...(may.retire ? [retiring ? ('agreeToRetire' as const) : ('retire' as const)] : []),
  ];
  useScreenActions(deeds.map((id) => ({ id, label: t(`action.${id}`), run: () => setDeed(id) })));
  if (deeds.length === 0) return null;
  const close = (): void => setDeed(null);
  const ends = deed === 'decline' || deed === 'withdraw' ? deed : 'retire';
  return (
    <Group gap="xs">
      {deeds.map((id) => (
        <Button key={id} variant="default" size="compact-sm" onClick={() => setDeed(id)}>
          {t(`action.${id}`)}
        </Button>
      ))}
      <EndDialog
        key={ends}
        record={state.record}
        proposal={open?.proposal}
        title={(ends === 'retire' ? inForce : open)?.title ?? ''}
        how={ends}
        opened={deed === 'decline' || deed === 'withdraw' || deed === 'retire' || deed === 'agreeToRetire'}
        onClose={close}
      />
      <RemindDialog record={state.record} opened={deed === 'remind'} onClose={close} />
      <AssentDialog state={state} opened={deed === 'assent'} onClose={close} />
    </Group>
  );
}
