import { useTranslation } from 'react-i18next';
import type { LeadRow } from '#shared/contract/leads';
import { dayAndTime } from './dates';
import classes from './lead-line.module.css';
import type { TimeScale } from './scale';

const MIDDLE = 14;

/** A place on the line: 0 to 1 as per cent of its width. */
const part = (at: number): string => `${Math.round(at * 1000) / 10}%`;

/** When a lead was decided: the earlier of qualified and disqualified. */
export function decidedAt(lead: LeadRow): string | null {
  const { qualifiedAt, disqualifiedAt } = lead;
  if (qualifiedAt && disqualifiedAt)
    return Date.parse(qualifiedAt) <= Date.parse(disqualifiedAt) ? qualifiedAt : disqualifiedAt;
  return qualifiedAt ?? disqualifiedAt;
}

/** A promise of hand-overs is kept by handing over, all others by deciding. */
export type Clock = 'handOver' | 'decision';

interface Props {
  lead: LeadRow;
  scale: TimeScale;
  /** Working time, shaded behind the line. */
  working: readonly { start: string; end: string }[];
  due: string;
  /** What has to be done by the deadline; what follows it is no delay. */
  clock: Clock;
  locale: string;
}

/** One lead from hand-over to decision, with working time shaded and the deadline marked. */
export function LeadLine({ lead, scale, working, due, clock, locale }: Props) {
  const { t } = useTranslation('measurement');
  const decision = decidedAt(lead);
  const human = lead.firstTouchAt === lead.automatedTouchAt ? null : lead.firstTouchAt;
  const [created, assigned, touched] = [lead.createdAt, lead.assignedAt, human].map(scale.at);
  const rejected = decision !== null && decision === lead.disqualifiedAt;
  const start = scale.at(lead.handedOverAt ?? lead.createdAt);
  const deadline = scale.at(lead.dueAt ?? due) ?? 1;
  const end = scale.at(decision) ?? 1;
  const late = clock === 'decision' && end > deadline;
  const outcome = decision
    ? t(rejected ? 'lead.disqualified' : 'lead.qualified', { at: dayAndTime(decision, locale) })
    : t('lead.undecided');
  return (
    <svg
      className={classes['line']}
      role="img"
      aria-label={[
        ...(['createdAt', 'assignedAt', 'firstTouchAt', 'automatedTouchAt'] as const).flatMap((field) => {
          const at = field === 'firstTouchAt' ? human : lead[field];
          return at ? [t(`lead.told.${field}`, { at: dayAndTime(at, locale) })] : [];
        }),
        t('lead.describe', {
          from: lead.handedOverAt ? dayAndTime(lead.handedOverAt, locale) : '–',
          to: outcome,
          due: dayAndTime(lead.dueAt ?? due, locale),
        }),
      ].join(' ')}
    >
      {working.map((span) => {
        const from = scale.at(span.start) ?? 0;
        const to = scale.at(span.end) ?? 0;
        return to > from ? (
          <rect
            key={span.start}
            x={part(from)}
            width={part(to - from)}
            y={4}
            height={20}
            className={classes['working']}
          />
        ) : null;
      })}
      {start !== null && (
        <>
          {typeof created === 'number' && created < start && (
            <Stretch from={created} to={start} look="system" />
          )}
          <Stretch from={start} to={late ? Math.max(start, deadline) : end} look="inTime" />
          {late && <Stretch from={Math.max(start, deadline)} to={end} look="late" />}
          <circle cx={part(start)} cy={MIDDLE} r={3} className={classes['start']} />
          {typeof assigned === 'number' && <Tick at={assigned} look="assigned" />}
          {typeof touched === 'number' && <Tick at={touched} look="touched" />}
        </>
      )}
      <line x1={part(deadline)} x2={part(deadline)} y1={2} y2={26} className={classes['deadline']} />
      <svg x={part(end)} y={MIDDLE} overflow="visible" aria-hidden="true">
        {decision === null ? (
          <path d="M-6 -4 L0 0 L-6 4" className={classes['open']} />
        ) : rejected ? (
          <path d="M-4 -4 l8 8 m0 -8 l-8 8" className={classes['rejected']} />
        ) : (
          <circle r={4.5} className={classes['qualified']} />
        )}
      </svg>
    </svg>
  );
}

function Stretch({ from, to, look }: { from: number; to: number; look: 'inTime' | 'late' | 'system' }) {
  return <line x1={part(from)} x2={part(to)} y1={MIDDLE} y2={MIDDLE} className={classes[look]} />;
}

/** An assignment is a stroke above the line, the first touch one below it. */
function Tick({ at, look }: { at: number; look: 'assigned' | 'touched' }) {
  const [from, to] = look === 'assigned' ? [MIDDLE - 8, MIDDLE] : [MIDDLE, MIDDLE + 8];
  return <line x1={part(at)} x2={part(at)} y1={from} y2={to} className={classes['tick']} />;
}

/** What the marks of the time lines mean. */
export function LeadLegend() {
  const { t } = useTranslation('measurement');
  return (
    <ul className={classes['legend']}>
      {(
        ['working', 'deadline', 'system', 'assigned', 'touched', 'qualified', 'rejected', 'open'] as const
      ).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            {kind === 'working' && <rect x={1} y={2} width={14} height={12} className={classes['working']} />}
            {kind === 'deadline' && <line x1={8} x2={8} y1={1} y2={15} className={classes['deadline']} />}
            {kind === 'system' && <line x1={1} x2={15} y1={8} y2={8} className={classes['system']} />}
            {kind === 'assigned' && <path d="M8 1 V8 M2 8 H14" className={classes['tick']} />}
            {kind === 'touched' && <path d="M8 8 V15 M2 8 H14" className={classes['tick']} />}
            {kind === 'qualified' && <circle cx={8} cy={8} r={4.5} className={classes['qualified']} />}
            {kind === 'rejected' && <path d="M4 4 l8 8 m0 -8 l-8 8" className={classes['rejected']} />}
            {kind === 'open' && <path d="M5 4 L11 8 L5 12" className={classes['open']} />}
          </svg>
          {t(`lead.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
