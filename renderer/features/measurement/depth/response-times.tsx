import { Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Depth } from '#shared/contract/measurement-depth';
import { ChartFrame } from '../chart-frame';
import { figure } from '../dates';
import { useLocale } from '../use-locale';
import classes from './bars.module.css';

type Response = NonNullable<Depth['response']>;

const [WIDTH, HEIGHT, TOP, FOOT] = [720, 240, 28, 26];

/** The bins from the first to the last that hold leads: empty ends say nothing. */
function filled(bins: Response['bins']): Response['bins'] {
  const known = ({ leads }: Response['bins'][number]) => leads > 0;
  return bins.slice(Math.max(0, bins.findIndex(known)), bins.findLastIndex(known) + 1);
}

/** Where a number of hours lies over bins of one width. */
function placeOf(hours: number, bins: Response['bins']): number {
  const at = bins.findIndex(({ from, to }) => from <= hours && (to === null || hours < to));
  const bin = bins[at];
  if (!bin) return hours < (bins[0]?.from ?? 0) ? 0 : bins.length;
  return at + (bin.to === null ? 0.5 : (hours - bin.from) / (bin.to - bin.from));
}

/** How long leads waited for their answer, with the deadline marked. */
export function ResponseTimes({ response }: { response: Response }) {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  const bins = filled(response.bins);
  const title = t('response.title', {
    start: t(`event.${response.start}`),
    stop: t(`event.${response.stop}`),
  });
  const label = ({ from, to }: Response['bins'][number]): string =>
    to === null
      ? t('response.over', { hours: figure(from, locale) })
      : t('response.under', { hours: figure(to, locale) });
  const judged = bins.some(({ late }) => late > 0);
  const rest = [
    response.open > 0 && t('response.open', { count: response.open }),
    response.byDay > 0 && t('response.byDay', { count: response.byDay }),
  ].filter(Boolean);
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {[title, t(response.elapsed ? 'response.elapsed' : 'response.working'), ...rest].join(' ')}
      </Text>
      {judged && (
        <Group gap="md" component="ul" className={classes['legend'] ?? ''}>
          {(['inTime', 'late'] as const).map((kind) => (
            <li key={kind}>
              <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
                <rect
                  x={1}
                  y={1}
                  width={12}
                  height={12}
                  className={classes[kind === 'late' ? 'late' : 'bar']}
                />
              </svg>
              {t(`response.${kind}`)}
            </li>
          ))}
        </Group>
      )}
      {bins.length > 0 && (
        <ChartFrame
          title={title}
          chart={<Bars bins={bins} deadline={response.deadline} label={label} title={title} />}
          table={
            <Table fz="sm" verticalSpacing={4} maw={420}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('response.time')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('response.leads')}
                  </Table.Th>
                  {judged && (
                    <Table.Th scope="col" ta="end">
                      {t('response.late')}
                    </Table.Th>
                  )}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {bins.map((bin) => (
                  <Table.Tr key={bin.from}>
                    <Table.Th scope="row" fw={400}>
                      {label(bin)}
                    </Table.Th>
                    <Table.Td ta="end">{figure(bin.leads, locale)}</Table.Td>
                    {judged && <Table.Td ta="end">{figure(bin.late, locale)}</Table.Td>}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          }
        />
      )}
    </Stack>
  );
}

interface BarsProps {
  bins: Response['bins'];
  deadline: number | null;
  label: (bin: Response['bins'][number]) => string;
  title: string;
}

function Bars({ bins, deadline, label, title }: BarsProps) {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  const most = Math.max(...bins.map(({ leads }) => leads));
  const wide = WIDTH / bins.length;
  const ground = HEIGHT - FOOT;
  const mark = deadline === null ? null : placeOf(deadline, bins) * wide;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={classes['frame']}
      role="img"
      aria-label={t('response.picture', { title })}
    >
      <line x1={0} x2={WIDTH} y1={ground} y2={ground} className={classes['ground']} />
      {bins.map((bin, i) => {
        const high = ((ground - TOP) * bin.leads) / most;
        const late = ((ground - TOP) * bin.late) / most;
        return (
          <g key={bin.from}>
            <rect
              x={i * wide + 4}
              y={ground - high + late}
              width={wide - 8}
              height={high - late}
              className={classes['bar']}
            />
            {late > 0 && (
              <rect
                x={i * wide + 4.5}
                y={ground - high}
                width={wide - 9}
                height={late}
                className={classes['late']}
              />
            )}
            <text x={(i + 0.5) * wide} y={ground - high - 5} textAnchor="middle" className={classes['value']}>
              {figure(bin.leads, locale)}
            </text>
            <text x={(i + 0.5) * wide} y={HEIGHT - 8} textAnchor="middle" className={classes['label']}>
              {label(bin)}
            </text>
          </g>
        );
      })}
      {mark !== null && deadline !== null && (
        <>
          <line x1={mark} x2={mark} y1={12} y2={ground} className={classes['deadline']} />
          <text
            x={Math.min(mark + 5, WIDTH - 4)}
            y={12}
            textAnchor={mark > WIDTH - 120 ? 'end' : 'start'}
            className={classes['value']}
          >
            {t('response.deadline', { hours: figure(deadline, locale) })}
          </text>
        </>
      )}
    </svg>
  );
}
