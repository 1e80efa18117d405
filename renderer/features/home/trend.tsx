import { TONE_COLOUR, type Tone } from '../../ui/state-look';

const WIDTH = 180;
const HEIGHT = 32;
/** Keeps the line's ends inside the picture. */
const PAD = 3;

/** Points of the line for values from 0 to 1, newest last. */
export function trendPoints(values: readonly number[]): [x: number, y: number][] {
  const step = values.length > 1 ? (WIDTH - 2 * PAD) / (values.length - 1) : 0;
  return values.map((value, at) => [
    PAD + at * step,
    HEIGHT - PAD - Math.min(1, Math.max(0, value)) * (HEIGHT - 2 * PAD),
  ]);
}

/** A small line without axes; the sentence beside it tells what it shows. */
export function Trend({ values, tone, label }: { values: readonly number[]; tone: Tone; label: string }) {
  const points = trendPoints(values);
  const last = points.at(-1);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polyline
        points={points.map((point) => point.join(',')).join(' ')}
        fill="none"
        stroke={TONE_COLOUR[tone]}
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && <circle cx={last[0]} cy={last[1]} r="2.6" fill={TONE_COLOUR[tone]} />}
    </svg>
  );
}
