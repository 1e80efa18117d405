import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The way round the other steps, for who joins what a colleague has begun: the teams stand there already. */
export function Invited({ onJoin }: { onJoin: () => void }) {
  const { t } = useTranslation('firstRun');
  return (
    <Anchor component="button" type="button" size="sm" ta="start" onClick={onJoin}>
      {t('invited')}
    </Anchor>
  );
}
