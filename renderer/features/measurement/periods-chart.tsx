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
import { touches } from '#shared/domain/annotations/annotations';
import type { PeriodNote } from '../annotations/use-period-notes';
import { ContestedNote } from '../disputes/contested-note';
import { shortDay } from './dates';
import { reasonOf, usePeriodWords } from './period-words';
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

interface TickProps {
  x: number;
  y: number;
  index: number;
  payload: { value: string };
}

/** With more periods than these only some are named on the axis. */
const MOST_LABELS = 14;

/** The verdict's mark over the first day of the period. */
function PeriodTick({
  x,
  y,
  status,
  label,
}: {
  x: number;
  y: number;
  status: Period['status'] | undefined;
  label: string;
}) {
  return (
    <text x={x} y={y + 8} textAnchor="middle" className={classes['tick']}>
      <tspan x={x}>{status ? MARKS[status] : ''}</tspan>
      <tspan x={x} dy={14}>
        {label}
      </tspan>
    </text>
  );
}

interface Props {
  commitment: MeasuredCommitment;
  periods: readonly Period[];
  notes: readonly PeriodNote[];
  onOpen: (period: Period) => void;
}

/** The measured figure of each period against the target. The table behind it tells the same. */
export default function PeriodsChart({ commitment, periods, notes, onOpen }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  const shown = (value: number): string => words.short(commitment.unit, value);
  // Every mark is shown; of many periods every second one is named.
  const step = periods.length > 8 ? 2 : 1;
  const ticks = new Map(periods.map((period) => [period.start, period]));
  return (
    <div role="img" aria-label={t('chart.label', { title: commitment.title })} className={classes['frame']}>
      <ResponsiveContainer width="100%" height={220}>
        <BarChart
          data={[...periods]}
          margin={{ top: notes.length > 0 ? 22 : 12, right: 72, bottom: 16, left: 0 }}
          accessibilityLayer={false}
        >
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
          <CartesianGrid vertical={false} stroke="var(--accord-line)" />
          <XAxis
            dataKey="start"
            tickLine={false}
            className={classes['axis'] ?? ''}
            interval={periods.length > MOST_LABELS ? 'preserveStartEnd' : 0}
            tick={(props: unknown) => {
              const { x, y, index, payload } = props as TickProps;
              const period = ticks.get(payload.value);
              return (
                <PeriodTick
                  x={x}
                  y={y}
                  status={period?.status}
                  label={
                    (periods.length - 1 - index) % step === 0 ? shortDay(payload.value, words.locale) : ''
                  }
                />
              );
            }}
          />
          <YAxis
            tickFormatter={shown}
            tickLine={false}
            axisLine={false}
            width={48}
            domain={[0, 'auto']}
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
                  <div>{words.figures(commitment, period)}</div>
                  <div>{reasonOf(period)}</div>
                  <ContestedNote commitment={commitment} period={period} />
                  {notes
                    .filter((note) => touches(note, period))
                    .map(({ id, letter, text }) => (
                      <div key={id}>
                        <sup>{letter}</sup> {text}
                      </div>
                    ))}
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
          {periods.map((period) => {
            const letters = notes.flatMap((note) => (touches(note, period) ? [note.letter] : []));
            return letters.length === 0 ? null : (
              <ReferenceLine
                key={period.start}
                x={period.start}
                stroke="none"
                label={{
                  value: letters.join(' '),
                  position: 'top',
                  className: classes['note'] ?? '',
                }}
              />
            );
          })}
          {commitment.target !== null && (
            <ReferenceLine
              y={commitment.target}
              className={classes['target'] ?? ''}
              strokeDasharray="6 3"
              ifOverflow="extendDomain"
              label={{
                value: t('chart.target', { target: shown(commitment.target) }),
                position: 'right',
                className: classes['targetLabel'] ?? '',
              }}
            />
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
