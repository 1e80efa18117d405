import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrozenVersion, Version } from '#shared/contract/signoff';
import { EndDialog } from './end-dialog';

interface Props {
  record: string;
  version: Version;
  may: FrozenVersion['may'];
}

/** Beside signing: says no to exactly this proposal, or takes it back. Nothing where neither is theirs to do. */
export function Endings({ record, version, may }: Props) {
  const { t } = useTranslation('signoff');
  const [how, setHow] = useState<'decline' | 'withdraw'>('decline');
  const [opened, setOpened] = useState(false);
  const ways = (['decline', 'withdraw'] as const).filter((way) => may[way]);
  if (ways.length === 0) return null;
  return (
    <Group gap="xs">
      {ways.map((way) => (
        <Button
          key={way}
          variant="default"
          onClick={() => {
            setHow(way);
            setOpened(true);
          }}
        >
          {t(`action.${way}`)}
        </Button>
      ))}
      <EndDialog
        key={how}
        record={record}
        proposal={version.proposal}
        title={version.title}
        how={how}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </Group>
  );
}
