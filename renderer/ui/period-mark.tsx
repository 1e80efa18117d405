import { useTranslation } from 'react-i18next';
import type { Period } from '#shared/contract/leads';
import classes from './period-mark.module.css';
import { TONE_COLOUR, type Tone } from './state-look';

export type PeriodStatus = Period['status'];

const LOOKS = {
  attained: { key: 'attained', tone: 'good' },
  missed: { key: 'missed', tone: 'bad' },
  'at risk': { key: 'atRisk', tone: 'warn' },
  'in progress': { key: 'inProgress', tone: 'info' },
  maturing: { key: 'maturing', tone: 'info' },
  'not applicable': { key: 'notApplicable', tone: 'quiet' },
  'not measurable': { key: 'notMeasurable', tone: 'quiet' },
  'no data': { key: 'noData', tone: 'quiet' },
} as const satisfies Record<PeriodStatus, { key: string; tone: Tone }>;

/** The shape alone, in a 16 × 16 box; each differs from the others in grey too. */
function Shape({ status }: { status: PeriodStatus }) {
  switch (status) {
    case 'attained':
      return <circle cx="8" cy="8" r="6" fill="currentColor" />;
    case 'missed':
      return (
        <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      );
    case 'at risk':
      return (
        <>
          <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
        </>
      );
    case 'in progress':
    case 'maturing':
      return (
        <circle
          cx="8"
          cy="8"
          r="5.25"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={status === 'maturing' ? '1.2 2.1' : '3.3 2.2'}
        />
      );
    case 'not applicable':
      return <path d="M4 8h8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />;
    case 'not measurable':
      return (
        <text x="8" y="12.5" textAnchor="middle" fontSize="13" fontWeight="600" fill="currentColor">
          ?
        </text>
      );
    case 'no data':
      return <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  }
}

export interface PeriodMarkProps {
  status: PeriodStatus;
  /** Edge in pixels. */
  size?: number;
  /** Writes the word beside the shape; else it is the mark's name for assistive technology. */
  withWord?: boolean;
  /** Leaves the mark without a name where its surroundings say it already. */
  decorative?: boolean;
}

/** The verdict on a period as a shape and a colour, and a word where there is room. */
export function PeriodMark({ status, size = 16, withWord = false, decorative = false }: PeriodMarkProps) {
  const { t } = useTranslation();
  const look = LOOKS[status];
  const word = t(`period.${look.key}`);
  const named = !withWord && !decorative;
  return (
    <span
      className={classes.mark}
      style={{ color: TONE_COLOUR[look.tone] }}
      {...(named ? { role: 'img', 'aria-label': word } : {})}
    >
      <svg width={size} height={size} viewBox="0 0 16 16" focusable="false" aria-hidden>
        <Shape status={status} />
      </svg>
      {withWord && <span>{word}</span>}
    </span>
  );
}
