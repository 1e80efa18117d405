import type { Cause, Severity } from '#shared/contract/compliance';

export const VIEWS = ['open', 'waived', 'gone'] as const;
export type FindingsView = (typeof VIEWS)[number];
export const GROUPS = ['cause', 'record', 'severity'] as const;
export type FindingsGroup = (typeof GROUPS)[number];
export const CAUSES: readonly Cause[] = ['process', 'communication', 'resources', 'expectations'];
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What the address of the findings says; what is left out is as the screen begins. */
export interface FindingsSearch {
  view?: FindingsView;
  group?: FindingsGroup;
  cause?: Cause;
  severity?: Severity;
}

const one = <T extends string>(among: readonly T[], value: unknown): T | undefined =>
  among.find((each) => each === value);

/** What is named in an address, without what is not known. */
export function findingsSearch(search: Record<string, unknown>): FindingsSearch {
  const view = one(VIEWS, search['view']);
  const group = one(GROUPS, search['group']);
  const cause = one(CAUSES, search['cause']);
  const severity = one(SEVERITIES, search['severity']);
  return {
    ...(view && { view }),
    ...(group && { group }),
    ...(cause && { cause }),
    ...(severity && { severity }),
  };
}
