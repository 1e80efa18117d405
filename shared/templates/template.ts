import type { z } from 'zod';
import type { KINDS } from '#shared/model/kinds';
import type { TemplateKind } from '#shared/model/template';

/** What a template knows of the workspace it is used in. */
export interface TemplateContext {
  /** Both teams, the founder's first. */
  teams: { id: string; name: string }[];
  /** ISO date. */
  today: string;
  /** In which the teams read their clocks; an IANA name. */
  timeZone: string;
}

/** What a template is for: how the gallery is ordered. */
export type TemplatePurpose =
  | 'leads'
  | 'agreements'
  | 'campaigns'
  | 'customers'
  | 'selling'
  | 'teams'
  | 'words';

interface TemplateOf<K extends TemplateKind> {
  id: string;
  kind: K;
  title: string;
  description: string;
  /** Raised whenever the text changes. */
  version: number;
  /**
   * Top-level fields that must say something before a record made from it is complete, beside those that
   * every record of the kind needs.
   */
  required?: readonly string[];
  /** Of an agreement: templates whose process or definition it links, where the workspace has one made from them. */
  restsOn?: readonly string[];
  /** The record's fields; what only its user knows is a blank: `[fill in: the CRM field]`. */
  view(context: TemplateContext): z.input<(typeof KINDS)[K]['schema']>;
}

/** A starting point for a record, written in full. */
export type StarterTemplate = { [K in TemplateKind]: TemplateOf<K> }[TemplateKind];

/** Roles beside those of {@link starterRoles}; a workspace gets them with the first template that assigns them. */
const FURTHER_ROLES: Readonly<Record<string, { title: string; team: 0 | 1 | null }>> = {
  'content-manager': { title: 'Content manager', team: 0 },
  'account-executive': { title: 'Account executive', team: 1 },
  operations: { title: 'Revenue operations', team: null },
  'customer-success': { title: 'Customer success manager', team: null },
};

/** A role that templates assign, as a workspace would hold it; undefined for one that no template knows. */
export function templateRole(id: string, teams: TemplateContext['teams']) {
  const further = FURTHER_ROLES[id];
  if (!further) return starterRoles(teams).find((role) => role.id === id);
  const team = further.team === null ? null : (teams[further.team]?.id ?? null);
  return { id, title: further.title, team, members: [] as string[] };
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
