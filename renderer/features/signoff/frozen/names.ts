import type { FrozenRecord } from '#shared/contract/signoff';

/** The name that an id had when the version was frozen; the id itself when it had none. */
export type NameIn = (id: string) => string;

interface Named {
  id: string;
  title: string;
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'title' in value &&
  typeof value.title === 'string';

/** Names of teams and roles from the frozen workspace, and titles of the frozen records. */
export function namesIn(records: readonly FrozenRecord[]): NameIn {
  const names = new Map(records.map(({ id, title }) => [id, title]));
  const workspace = records.find(({ kind }) => kind === 'workspace')?.view;
  for (const list of [workspace?.['teams'], workspace?.['roles']]) {
    if (!Array.isArray(list)) continue;
    for (const each of list) if (isNamed(each) && each.title) names.set(each.id, each.title);
  }
  return (id) => names.get(id) || id;
}
