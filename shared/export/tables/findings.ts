import type { Finding, WaivedFinding } from '#shared/contract/compliance';
import type { LeadRow } from '#shared/contract/leads';
import type { SheetTable } from './table';

/** What the rules find in some records; what both teams live with for a while says until when. */
export function findingsTable(
  findings: readonly Finding[],
  waived: readonly WaivedFinding[],
  records: ReadonlySet<string>,
): SheetTable {
  const row = ({ severity, cause, rule, record, title, path, message }: Finding, until: string) => [
    severity,
    cause,
    rule,
    record,
    title,
    path,
    message,
    until === '' ? '' : { time: until },
  ];
  return {
    name: 'Findings',
    head: ['severity', 'cause', 'rule', 'record', 'title', 'place', 'finding', 'waived until'],
    rows: [
      ...findings.filter(({ record }) => records.has(record)).map((each) => row(each, '')),
      ...waived
        .filter(({ record }) => records.has(record))
        .map(({ waiver, ...each }) => row({ ...each }, waiver.until)),
    ],
  };
}

/** The leads behind one figure. */
export interface LeadsOfPeriod {
  agreement: string;
  commitment: string;
  /** When the period begins. */
  start: string;
  leads: readonly LeadRow[];
}

const TIMES = [
  'createdAt',
  'handedOverAt',
  'assignedAt',
  'firstTouchAt',
  'acceptedAt',
  'qualifiedAt',
  'disqualifiedAt',
  'opportunityAt',
  'wonAt',
  'lostAt',
  'dueAt',
] as const;

/** The leads behind the figures, with how each counts and why. Who worked on one is not told: figures by person are off. */
export function leadsTable(periods: readonly LeadsOfPeriod[]): SheetTable {
  return {
    name: 'Leads',
    head: [
      'agreement',
      'commitment',
      'period',
      'lead',
      'counts',
      'reason',
      ...TIMES,
      'status',
      'fit',
      'rejection reason',
      'source',
    ],
    rows: periods.flatMap(({ agreement, commitment, start, leads }) =>
      leads.map((lead) => [
        agreement,
        commitment,
        { time: start },
        lead.leadId,
        lead.counted,
        lead.reason,
        ...TIMES.map((name) => {
          const time = lead[name];
          return time === null ? null : { time };
        }),
        lead.status,
        lead.fit,
        lead.rejectionReason,
        lead.source,
      ]),
    ),
  };
}
