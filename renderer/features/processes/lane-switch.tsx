import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LaneBy } from '#shared/domain/diagram/graph';

/** Whether lanes stand for roles or for teams. */
export function LaneSwitch({ by, onChange }: { by: LaneBy; onChange: (by: LaneBy) => void }) {
  const { t } = useTranslation('processes');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('lane.by')}
      value={by}
      data={(['role', 'team'] as const).map((value) => ({ value, label: t(`lane.${value}`) }))}
      onChange={(value) => onChange(value === 'team' ? 'team' : 'role')}
    />
  );
}
