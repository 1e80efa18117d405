import type { MeasuredCommitment, Measurement, Period } from '#shared/contract/leads';
import type { Version } from '#shared/contract/signoff';
import { bulletList, heading, paragraph, richText, text } from '#shared/document/blocks';
import type { Bundle, BundleChapter, BundlePart, ExportRecord } from '#shared/export/bundle';
import type { RichNode } from '#shared/model/binding/fields';

/** A Monday of the worked example: `week(0)` is 5 January 2026. */
const monday = (week: number): string => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);

function periods(
  target: number,
  numerators: readonly number[],
  denominators: readonly number[] | null,
): Period[] {
  return numerators.map((numerator, week) => {
    const denominator = denominators?.[week] ?? null;
    const measured = denominator === null ? numerator : numerator / denominator;
    const kept = measured >= target;
    return {
      start: `${monday(week)}T00:00:00+01:00`,
      end: `${monday(week + 1)}T00:00:00+01:00`,
      due: `${monday(week)}T09:00:00+01:00`,
      status: kept ? 'attained' : 'missed',
      numerator,
      denominator,
      measured,
      target,
      explanation: `Week of ${monday(week)}: ${numerator}${denominator === null ? '' : ` of ${denominator}`} leads. ${kept ? 'Kept.' : 'Missed.'}`,
    };
  });
}

const HANDED = [52, 50, 46, 55, 51, 50, 38, 53, 50, 57, 49, 52];
const FIT = [34, 31, 27, 35, 30, 31, 20, 33, 29, 36, 31, 32];
const DECIDED = [52, 50, 45, 53, 51, 47, 38, 53, 48, 57, 49, 50];
const SQL = [12, 11, 8, 13, 10, 11, 6, 12, 9, 13, 10, 11];

const schedule = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '09:00',
  timeZone: 'Europe/Berlin',
  start: '2026-01-05',
  except: [],
};

const commitment = (id: string, title: string, more: Record<string, unknown>) => ({
  id,
  title,
  owedBy: 'marketing',
  owedTo: 'sales',
  metric: 'count',
  target: { bound: 'atLeast', value: 50, unit: 'leads' },
  schedule,
  ...more,
});

export const COMMITMENTS = [
  commitment('c1', 'Leads handed over', { onMiss: 'Marketing explains the gap in the Tuesday touchpoint.' }),
  commitment('c2', 'Of which fit', {
    metric: 'share',
    of: 'fit',
    target: { bound: 'atLeast', value: 0.6, unit: 'ratio' },
  }),
  commitment('c3', 'Decided by Wednesday', {
    owedBy: 'sales',
    owedTo: 'marketing',
    metric: 'timeliness',
    target: { bound: 'atLeast', value: 0.95, unit: 'ratio' },
    deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
    errorBudget: { misses: 2, periods: 12 },
  }),
  commitment('c4', 'Become SQL', {
    owedBy: 'sales',
    owedTo: 'marketing',
    metric: 'conversion',
    of: 'qualified',
    window: { days: 30 },
    target: { bound: 'atLeast', value: 0.2, unit: 'ratio' },
  }),
];

const measured = (
  at: number,
  metric: string,
  target: number,
  figures: readonly number[],
  of: readonly number[] | null,
): MeasuredCommitment => {
  const judged = periods(target, figures, of);
  return {
    id: `c${at}`,
    title: COMMITMENTS[at - 1]?.title ?? '',
    metric,
    target,
    unit: metric === 'count' ? 'leads' : 'ratio',
    attainment: judged.filter(({ status }) => status === 'attained').length / judged.length,
    sentence: '',
    owedBy: 'marketing',
    owedTo: 'sales',
    missing: [],
    rules: [],
    periods: judged,
    course: { streak: null, trend: null, budget: null, quarters: [], outlook: null },
  };
};

export const MEASUREMENT: Measurement = {
  agreement: 'sla',
  title: 'Lead hand-over agreement',
  at: '2026-05-03T12:00:00.000Z',
  version: 1,
  unjudged: null,
  commitments: [
    measured(1, 'count', 50, HANDED, null),
    measured(2, 'share', 0.6, FIT, HANDED),
    measured(3, 'timeliness', 0.95, DECIDED, HANDED),
    measured(4, 'conversion', 0.2, SQL, HANDED),
  ],
};

const WORDS = [
  ['amber', 'river', 'candle', 'north', 'velvet', 'stone'],
  ['paper', 'meadow', 'copper', 'lantern', 'orbit', 'willow'],
];

/** A version that both teams have signed. */
export const version = (more: Partial<Version> = {}): Version => ({
  proposal: 'a'.repeat(64),
  number: 1,
  status: 'in force',
  title: 'Lead hand-over agreement',
  proposedAt: '2025-12-15T09:30:00.000Z',
  proposedBy: 'mia',
  effectiveOn: '2026-01-05',
  dueOn: null,
  reviewOn: '2026-07-01',
  expiresOn: null,
  supersedes: null,
  parties: [
    {
      team: 'marketing',
      rule: 'any',
      signed: true,
      signatories: [
        {
          member: 'mia',
          name: 'Mia Brandt',
          team: 'marketing',
          words: WORDS[0] ?? [],
          signedAt: '2025-12-15T09:41:10.000Z',
          declinedAt: null,
          reason: null,
          deputy: null,
          assent: null,
        },
      ],
      retired: null,
    },
    {
      team: 'sales',
      rule: 'any',
      signed: true,
      signatories: [
        {
          member: 'sam',
          name: 'Sam Okafor',
          team: 'sales',
          words: WORDS[1] ?? [],
          signedAt: '2025-12-16T14:02:33.000Z',
          declinedAt: null,
          reason: null,
          deputy: null,
          assent: null,
        },
      ],
      retired: null,
    },
  ],
  manifest: [
    { id: 'sla', kind: 'agreement', title: 'Lead hand-over agreement', contentHash: 'b'.repeat(64) },
    { id: 'handover', kind: 'process', title: 'Lead hand-over', contentHash: 'c'.repeat(64) },
    { id: 'mql', kind: 'definition', title: 'Marketing qualified lead', contentHash: 'd'.repeat(64) },
    { id: 'cal-marketing', kind: 'calendar', title: 'Marketing’s working week', contentHash: 'e'.repeat(64) },
  ],
  ...more,
});

const step = (
  id: string,
  title: string,
  raci: Record<string, string>,
  more: Record<string, unknown> = {},
) => ({ id, title, raci, ...more });

export const ROLES = ['mops', 'mlead', 'sdr', 'slead', 'ae', 'crm'];

export const process = (more: Partial<ExportRecord> = {}): ExportRecord => ({
  id: 'handover',
  kind: 'process',
  status: 'draft',
  source: { from: 'draft' },
  version: null,
  changes: [],
  view: {
    title: 'Lead hand-over',
    purpose:
      'Every lead that marketing calls ready reaches the right sales person on the same day, with what is known about it, and comes back with a reason where it does not fit.',
    scope: 'Inbound and event leads in Germany, Austria and Switzerland',
    trigger: 'A lead passes the score for MQL',
    outcome: 'The lead is qualified, or rejected with a reason',
    team: 'marketing',
    owner: 'mia',
    parties: ['marketing', 'sales'],
    roles: ROLES.map((id) => ({ id })),
    steps: [
      step(
        's1',
        'Check that the lead fits the definition',
        { mops: 'R', mlead: 'A', sdr: 'I' },
        {
          deadline: { kind: 'workingHours', hours: 4 },
          inputs: 'Lead with score and consent',
          outputs: 'Lead marked as MQL',
        },
      ),
      step(
        's2',
        'Assign the lead to a sales development representative',
        { mops: 'AR', sdr: 'I', crm: 'C' },
        { deadline: { kind: 'weekday', weekday: 'MO', time: '09:00' }, outputs: 'Owner in the CRM' },
      ),
      step(
        's3',
        'Contact the lead for the first time',
        { sdr: 'R', slead: 'A', mops: 'I' },
        {
          deadline: { kind: 'workingHours', hours: 8 },
          inputs: 'Assigned lead',
          outputs: 'Call or mail, noted',
          notes: richText(
            paragraph(
              'Call first. After two attempts write a mail from the template ',
              text('First contact', 'italic'),
              '.',
            ),
            bulletList('Not before 09:00 in the lead’s time zone', 'Never on a public holiday'),
          ),
        },
      ),
      step(
        's4',
        'Qualify or reject',
        { sdr: 'R', slead: 'A', ae: 'C', mlead: 'I' },
        {
          deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
          outputs: 'SQL, or a rejection with its reason',
        },
      ),
      step(
        's5',
        'Take over into an opportunity',
        { ae: 'AR', sdr: 'C', slead: 'I' },
        { deadline: { kind: 'workingDays', days: 3 } },
      ),
      step('s6', 'Look at rejected leads together', { mlead: 'R', slead: 'A', mops: 'C', sdr: 'C' }),
    ],
    body: richText(
      heading(1, 'What counts as a hand-over'),
      paragraph(
        'A lead is handed over when it has an owner in sales ',
        text('and', 'bold'),
        ' the owner was told. An entry in a list is no hand-over. See ',
        { type: 'mention', attrs: { kind: 'definition', id: 'mql', label: 'MQL' } },
        '.',
      ),
      {
        type: 'callout',
        attrs: { tone: 'warning' },
        content: [paragraph('Leads without consent are never handed over.')],
      },
      heading(2, 'When something is missing'),
      paragraph('Send it back at once. The clock stops until it is complete.'),
      {
        type: 'taskList',
        content: [
          {
            type: 'taskItem',
            attrs: { checked: true },
            content: [paragraph('Score and source are filled in')],
          },
          {
            type: 'taskItem',
            attrs: { checked: false },
            content: [paragraph('Telephone number is checked')],
          },
        ],
      },
      gridTable(4, 4),
    ),
  },
  ...more,
});

/** A table with a head row, `columns` × `rows`; every cell says where it is. */
export function gridTable(columns: number, rows: number): RichNode {
  const cell = (type: string, words: string): RichNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [paragraph(words)],
  });
  return {
    type: 'table',
    content: Array.from({ length: rows + 1 }, (_, row) => ({
      type: 'tableRow',
      content: Array.from({ length: columns }, (_, column) =>
        row === 0 ? cell('tableHeader', `Head ${column + 1}`) : cell('tableCell', `r${row}c${column + 1}`),
      ),
    })),
  };
}

export const agreement = (more: Partial<ExportRecord> = {}): ExportRecord => ({
  id: 'sla',
  kind: 'agreement',
  status: 'in force',
  source: { from: 'version' },
  version: version(),
  changes: [],
  measurement: MEASUREMENT,
  annotations: [
    { id: 'n', from: '2026-01-12', to: '2026-01-13', text: 'Trade fair', by: 'anna', at: '' },
    { id: 'o', from: '2019-01-12', to: '2019-01-13', text: 'Long ago', by: 'anna', at: '' },
  ],
  view: {
    title: 'Lead hand-over agreement',
    purpose:
      'Marketing hands over enough leads that fit; sales decides on them quickly. Both are judged by what becomes of them.',
    parties: ['marketing', 'sales'],
    owner: 'mia',
    effectiveOn: '2026-01-05',
    reviewOn: '2026-07-01',
    processes: [{ id: 'handover' }],
    definitions: [{ id: 'mql' }],
    commitments: COMMITMENTS,
    body: richText(
      heading(1, 'If we disagree'),
      paragraph(
        'Who disagrees with a figure says so within five working days. What nobody answers lapses; the rest goes to the arbiter.',
      ),
    ),
  },
  ...more,
});

export const definition = (more: Partial<ExportRecord> = {}): ExportRecord => ({
  id: 'mql',
  kind: 'definition',
  status: 'in force',
  source: { from: 'covering', record: 'sla', title: 'Lead hand-over agreement', number: 1 },
  version: version(),
  changes: [],
  view: {
    title: 'Marketing qualified lead',
    meaning:
      'A person at a company that we can help, who has shown interest in the last thirty days and agreed to be contacted.',
    owner: 'mia',
    criteria: [
      { id: 'k1', attribute: 'Company size', operator: 'at least', value: '50' },
      { id: 'k2', attribute: 'Country', operator: 'one of', value: 'DE, AT, CH' },
      { id: 'k3', attribute: 'Consent', operator: 'known', value: '' },
    ],
  },
  ...more,
});

export const playbook = (
  chapters: readonly BundleChapter[],
  more: Partial<ExportRecord> = {},
): BundlePart => ({
  record: {
    id: 'book',
    kind: 'playbook',
    status: 'draft',
    source: { from: 'draft' },
    version: null,
    changes: [],
    view: {
      title: 'How marketing and sales work together',
      purpose: 'Everything that both teams agreed on, in one place.',
    },
    ...more,
  },
  chapters,
});

export function bundleOf(parts: readonly (BundlePart | ExportRecord)[], more: Partial<Bundle> = {}): Bundle {
  const all = parts.map((part) => ('record' in part ? part : { record: part }));
  return {
    title: String(all[0]?.record.view['title'] ?? ''),
    workspace: 'Nordwind GmbH',
    teams: [
      { id: 'marketing', name: 'Marketing', mark: 'M', colour: 'violet' },
      { id: 'sales', name: 'Sales', mark: 'S', colour: 'teal' },
    ],
    parts: all,
    names: {
      marketing: 'Marketing',
      sales: 'Sales',
      mia: 'Mia Brandt',
      sam: 'Sam Okafor',
      mops: 'Marketing operations',
      mlead: 'Head of marketing',
      sdr: 'Sales development',
      slead: 'Head of sales',
      ae: 'Account executive',
      crm: 'CRM administrator',
      handover: 'Lead hand-over',
      sla: 'Lead hand-over agreement',
      mql: 'Marketing qualified lead',
    },
    teamOf: { mops: 'marketing', mlead: 'marketing', sdr: 'sales', slead: 'sales', ae: 'sales' },
    generatedAt: '2026-05-03T12:00:00.000Z',
    timeZone: 'Europe/Berlin',
    paper: 'A4',
    fonts: [],
    pictures: {},
    ...more,
  };
}
