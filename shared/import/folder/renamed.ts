import type { RichNode } from '#shared/model/binding/fields';
import { LISTS_OF_RECORDS, linkedRecord } from '#shared/model/links';

/** What ids of another workspace are here. An id that is not named stays; null is nobody. */
export interface NewIds {
  records: Readonly<Record<string, string>>;
  /** Of members, teams and roles. */
  people: Readonly<Record<string, string | null>>;
}

const own = <T>(table: Readonly<Record<string, T>>, id: string, otherwise: T): T =>
  Object.hasOwn(table, id) ? (table[id] as T) : otherwise;

/** Fields that hold the id of a member or team. */
const PEOPLE = new Set(['owner', 'arbiter', 'team', 'owedBy', 'owedTo']);
const TEAMS_AND_MEMBERS = new Set(['member', 'team', 'role']);

function inText(node: RichNode, ids: NewIds): RichNode {
  const { marks, content, attrs } = node;
  if (node.type === 'mention') {
    const [record = '', ...rest] = String(attrs?.['id'] ?? '').split('/');
    const person = TEAMS_AND_MEMBERS.has(String(attrs?.['kind']));
    const id = person
      ? (own(ids.people, record, record) ?? record)
      : [own(ids.records, record, record), ...rest].join('/');
    return { ...node, attrs: { ...attrs, id } };
  }
  return {
    ...node,
    ...(marks
      ? {
          marks: marks.map((mark) => {
            const href = String(mark.attrs?.['href'] ?? '');
            const record = mark.type === 'link' ? linkedRecord(href) : null;
            if (record === null) return mark;
            const renamed = href.replace(`record/${record}`, `record/${own(ids.records, record, record)}`);
            return { ...mark, attrs: { ...mark.attrs, href: renamed } };
          }),
        }
      : {}),
    ...(content ? { content: content.map((each) => inText(each, ids)) } : {}),
  };
}

function inValue(value: unknown, key: string, ids: NewIds): unknown {
  if (typeof value === 'string') {
    if (key === 'record') return own(ids.records, value, value);
    return PEOPLE.has(key) || key === 'parties' ? own(ids.people, value, value) : value;
  }
  if (Array.isArray(value)) return value.map((each) => inValue(each, key, ids));
  if (typeof value !== 'object' || value === null) return value;
  if ('type' in value && value.type === 'doc') return inText(value as RichNode, ids);
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => {
    if (key === 'raci') return [own(ids.people, name, name) ?? name, each];
    if (name === 'id' && typeof each === 'string') {
      if (LISTS_OF_RECORDS.has(key)) return [name, own(ids.records, each, each)];
      if (key === 'roles') return [name, own(ids.people, each, each) ?? each];
    }
    return [name, inValue(each, name, ids)];
  });
  return Object.fromEntries(entries);
}

/** The same view with what it refers to as it is called here. */
export const renamed = (view: Record<string, unknown>, ids: NewIds): Record<string, unknown> =>
  inValue(view, '', ids) as Record<string, unknown>;
