import { useTranslation } from 'react-i18next';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { figure, percent, shortDay } from './dates';
import { isRate, usePeriodWords } from './period-words';
import classes from './periods-chart.module.css';

/** The marks of the design, so that the chart reads in grey and on paper. */
const MARKS: Record<Period['status'], string> = {
  attained: '●',
  missed: '✕',
  'at risk': '◐',
  'in progress': '◌',
  maturing: '◌',
  'not applicable': '–',
  'not measurable': '?',
  'no data': '○',
};

interface Bound {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: { status: Period['status'] };
}

/** A full bar was kept, a hatched one missed, an outlined one is still open. */
function PeriodBar({ x = 0, y = 0, width = 0, height = 0, payload }: Bound) {
  const kind = payload?.status === 'attained' ? 'kept' : payload?.status === 'missed' ? 'missed' : 'open';
  return <rect x={x} y={y} width={width} height={Math.max(height, 1)} rx={2} className={classes[kind]} />;
}

interface Props {
  commitment: MeasuredCommitment;
  periods: readonly Period[];
  onOpen: (period: Period) => void;
}

/** The measured figure of each period against the target. The table behind it tells the same. */
export default function PeriodsChart({ commitment, periods, onOpen }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  const rate = isRate(commitment.metric);
  const shown = (value: number): string =>
    rate ? percent(value, words.locale) : figure(value, words.locale);
  const data = periods.map((period) => ({
    ...period,
    label: `${MARKS[period.status]} ${shortDay(period.start, words.locale)}`,
  }));
  const top = Math.max(commitment.target ?? 0, ...periods.map(({ measured }) => measured ?? 0));
  return (
    <div role="img" aria-label={t('chart.label', { title: commitment.title })} className={classes['frame']}>
      <ResponsiveContainer width="100%" height={220}>
        <BarChart data={data} margin={{ top: 16, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <defs>
            <pattern
              id="accord-missed"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={classes['hatchGround']} />
              <rect width="2.5" height="6" className={classes['hatch']} />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} className={classes['grid'] ?? ''} />
          <XAxis dataKey="label" tickLine={false} className={classes['axis'] ?? ''} minTickGap={4} />
          <YAxis
            tickFormatter={shown}
            tickLine={false}
            axisLine={false}
            width={48}
            domain={[0, top > 0 ? top * 1.1 : 1]}
            className={classes['axis'] ?? ''}
          />
          <Tooltip
            cursor={{ className: classes['cursor'] ?? '' }}
            isAnimationActive={false}
            content={({ payload }) => {
              const period = payload?.[0]?.payload as Period | undefined;
              if (!period) return null;
              return (
                <div className={classes['tooltip']}>
                  <strong>{words.name(period)}</strong>
                  <div>{words.figures(commitment.metric, period)}</div>
                  <div>{period.explanation}</div>
                </div>
              );
            }}
          />
          <Bar
            dataKey="measured"
            shape={(props: unknown) => <PeriodBar {...(props as Bound)} />}
            isAnimationActive={false}
            maxBarSize={44}
            onClick={(_, index) => {
              const period = periods[index];
              if (period) onOpen(period);
            }}
          />
          {commitment.target !== null && (
            <ReferenceLine
              y={commitment.target}
              className={classes['target'] ?? ''}
              strokeDasharray="6 3"
              label={{
                value: t('chart.target', { target: shown(commitment.target) }),
                position: 'insideTopRight',
                className: classes['targetLabel'] ?? '',
              }}
            />
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
