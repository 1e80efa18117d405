import { useTranslation } from 'react-i18next';
import type { LeadRow } from '#shared/contract/leads';
import { dayAndTime } from './dates';
import classes from './lead-line.module.css';
import type { TimeScale } from './scale';

const WIDTH = 300;
const HEIGHT = 28;
const MIDDLE = 16;

/** When a lead was decided: the earlier of qualified and disqualified. */
export function decidedAt(lead: LeadRow): string | null {
  const { qualifiedAt, disqualifiedAt } = lead;
  if (qualifiedAt && disqualifiedAt)
    return Date.parse(qualifiedAt) <= Date.parse(disqualifiedAt) ? qualifiedAt : disqualifiedAt;
  return qualifiedAt ?? disqualifiedAt;
}

interface Props {
  lead: LeadRow;
  scale: TimeScale;
  /** Working time, shaded behind the line. */
  working: readonly { start: string; end: string }[];
  due: string;
  locale: string;
}

/** One lead from hand-over to decision, with working time shaded and the deadline marked. */
export function LeadLine({ lead, scale, working, due, locale }: Props) {
  const { t } = useTranslation('measurement');
  const decision = decidedAt(lead);
  const rejected = decision !== null && decision === lead.disqualifiedAt;
  const place = (iso: string | null): number | null => {
    const at = scale.at(iso);
    return at === null ? null : Math.round(at * WIDTH * 10) / 10;
  };
  const start = place(lead.handedOverAt ?? lead.createdAt);
  const deadline = place(lead.dueAt ?? due);
  const end = place(decision) ?? WIDTH - 2;
  const late = deadline !== null && end > deadline;
  const outcome = decision
    ? t(rejected ? 'lead.disqualified' : 'lead.qualified', { at: dayAndTime(decision, locale) })
    : t('lead.undecided');
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={classes['line']}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('lead.describe', {
        from: lead.handedOverAt ? dayAndTime(lead.handedOverAt, locale) : '–',
        to: outcome,
        due: dayAndTime(lead.dueAt ?? due, locale),
      })}
    >
      {working.map((span) => {
        const from = place(span.start) ?? 0;
        const to = place(span.end) ?? 0;
        return to > from ? (
          <rect
            key={span.start}
            x={from}
            width={to - from}
            y={4}
            height={HEIGHT - 8}
            className={classes['working']}
          />
        ) : null;
      })}
      {start !== null && (
        <>
          <line
            x1={start}
            x2={late && deadline !== null ? Math.max(start, deadline) : end}
            y1={MIDDLE}
            y2={MIDDLE}
            className={classes['inTime']}
          />
          {late && deadline !== null && (
            <line
              x1={Math.max(start, deadline)}
              x2={end}
              y1={MIDDLE}
              y2={MIDDLE}
              className={classes['late']}
            />
          )}
          <circle cx={start} cy={MIDDLE} r={3} className={classes['start']} />
        </>
      )}
      {deadline !== null && (
        <line x1={deadline} x2={deadline} y1={2} y2={HEIGHT - 2} className={classes['deadline']} />
      )}
      {decision === null ? (
        <path
          d={`M${end - 6} ${MIDDLE - 4} L${end} ${MIDDLE} L${end - 6} ${MIDDLE + 4}`}
          className={classes['open']}
        />
      ) : rejected ? (
        <path d={`M${end - 4} ${MIDDLE - 4} l8 8 m0 -8 l-8 8`} className={classes['rejected']} />
      ) : (
        <circle cx={end} cy={MIDDLE} r={4.5} className={classes['qualified']} />
      )}
    </svg>
  );
}

/** What the marks of the time lines mean. */
export function LeadLegend() {
  const { t } = useTranslation('measurement');
  return (
    <ul className={classes['legend']}>
      {(['working', 'deadline', 'qualified', 'rejected', 'open'] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            {kind === 'working' && <rect x={1} y={2} width={14} height={12} className={classes['working']} />}
            {kind === 'deadline' && <line x1={8} x2={8} y1={1} y2={15} className={classes['deadline']} />}
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
