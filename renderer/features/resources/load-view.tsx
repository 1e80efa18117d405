import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResourcesStanding } from '#shared/contract/resources';
import { Begun } from './begun';
import type { LoadProps } from './load-props';
import { ProcessesPart } from './processes-part';
import { RolesPart } from './roles-part';
import { TeamsPart } from './teams-part';

/** How many there are on each side, and what there is to do beside what they can. */
export function LoadView({ standing }: { standing: ResourcesStanding }) {
  if (standing.begun) return <Begun begun>{(live) => <Parts standing={standing} live={live} />}</Begun>;
  return (
    <>
      <Begun begun={false}>{() => null}</Begun>
      <Parts standing={standing} live={null} />
    </>
  );
}

function Parts({ standing, live }: LoadProps) {
  const { t } = useTranslation('resources');
  return (
    <div>
      <TeamsPart standing={standing} live={live} />
      <RolesPart standing={standing} live={live} />
      <ProcessesPart standing={standing} live={live} />
      <Text size="xs" c="dimmed" mt="sm" maw={820}>
        {t('load.how', { weeks: standing.lately?.weeks ?? 12 })}
      </Text>
    </div>
  );
}
