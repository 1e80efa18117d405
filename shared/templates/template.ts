import type { KindName } from '#shared/model/kinds';

/** What a template knows of the workspace it is used in. */
export interface TemplateContext {
  /** Both teams, the founder's first. */
  teams: { id: string; name: string }[];
  /** ISO date. */
  today: string;
}

/** A starting point for a record, written in full. */
export interface StarterTemplate {
  id: string;
  kind: KindName;
  title: string;
  description: string;
  version: number;
  /** The record's fields; those that only its user knows are left empty. */
  view(context: TemplateContext): Record<string, unknown>;
}

/** Roles that the starter templates assign; every workspace begins with them. */
export function starterRoles(teams: TemplateContext['teams']) {
  const [marketing, sales] = teams;
  return [
    { id: 'marketing-lead', title: 'Marketing lead', team: marketing?.id ?? null, members: [] as string[] },
    {
      id: 'campaign-manager',
      title: 'Campaign manager',
      team: marketing?.id ?? null,
      members: [] as string[],
    },
    { id: 'sales-lead', title: 'Sales lead', team: sales?.id ?? null, members: [] as string[] },
    { id: 'sales-rep', title: 'Sales development rep', team: sales?.id ?? null, members: [] as string[] },
  ];
}

/** Reasons for which sales gives a lead back; every workspace begins with them. */
export const STARTER_REASONS = [
  { id: 'no-budget', title: 'No budget' },
  { id: 'no-authority', title: 'Not the one who decides' },
  { id: 'no-need', title: 'No need' },
  { id: 'no-timing', title: 'Not this year' },
  { id: 'out-of-profile', title: 'Outside our customer profile' },
  { id: 'not-reachable', title: 'Cannot be reached' },
  { id: 'duplicate', title: 'Duplicate' },
];
