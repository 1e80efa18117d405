import { Button, Group, Menu, SegmentedControl, Stack } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savePicture } from './save-picture';

interface Props {
  /** The name of the saved picture. */
  title: string;
  chart: ReactNode;
  /** The same figures in words. */
  table: ReactNode;
  /** What stands below either of them. */
  below?: ReactNode;
}

/** A chart with the table behind it, to be saved as a picture. */
export function ChartFrame({ title, chart, table, below }: Props) {
  const { t } = useTranslation('measurement');
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const drawing = useRef<HTMLDivElement>(null);
  const save = (kind: 'svg' | 'png'): void => {
    const svg = drawing.current?.querySelector('svg');
    if (svg) savePicture(svg, title, kind);
  };
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          w={160}
          aria-label={t('view.label')}
          value={view}
          onChange={(next) => setView(next === 'table' ? 'table' : 'chart')}
          data={(['chart', 'table'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
        />
        {view === 'chart' && (
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="subtle" size="compact-sm">
                {t('picture.save')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => save('png')}>{t('picture.png')}</Menu.Item>
              <Menu.Item onClick={() => save('svg')}>{t('picture.svg')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {view === 'chart' ? <div ref={drawing}>{chart}</div> : table}
      {below}
    </Stack>
  );
}
