import type { Member } from '#shared/contract/people';
import type { RecordSummary } from '#shared/contract/records';

/** What a text can name. `step` has the id `<record>/<step>`: a step is unique within its process only. */
export const MENTION_KINDS = [
  'member',
  'team',
  'role',
  'definition',
  'process',
  'agreement',
  'playbook',
  'step',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Something that can be named: what its mention is drawn from. */
export interface Target {
  readonly kind: MentionKind;
  readonly id: string;
  readonly name: string;
  /** Tells two of the same name apart: a member's team, a step's process. */
  readonly beside: string;
}

/** Everything that can be named now. */
export interface Targets {
  readonly all: readonly Target[];
  /** The target; null when it is gone; undefined while nobody knows yet. */
  find(kind: string, id: string): Target | null | undefined;
}

/** What the targets are made of; a part is undefined until it has arrived. */
export interface TargetSources {
  members: readonly Member[] | undefined;
  teams: readonly { id: string; name: string }[] | undefined;
  roles: readonly { id: string; title: string; team: string | null }[] | undefined;
  records: readonly RecordSummary[] | undefined;
  /** Steps by the process they belong to. */
  steps: ReadonlyMap<string, readonly { id: string; title: string }[]>;
}

const RECORDS: readonly string[] = ['definition', 'process', 'agreement', 'playbook'];
const isRecordKind = (kind: string): kind is 'definition' | 'process' | 'agreement' | 'playbook' =>
  RECORDS.includes(kind);

export const stepId = (record: string, step: string): string => `${record}/${step}`;

/** The process of a step's id. */
export const recordOfStep = (id: string): string => id.split('/')[0] ?? '';

/** Gathers what can be named, and finds it again by kind and id. */
export function targetsFrom({ members, teams, roles, records, steps }: TargetSources): Targets {
  const teamName = (id: string | null) => teams?.find((team) => team.id === id)?.name ?? '';
  const title = (record: string) => records?.find(({ id }) => id === record)?.title ?? '';
  const all: Target[] = [
    ...(members ?? []).map(({ id, name, team }) => ({
      kind: 'member' as const,
      id,
      name,
      beside: teamName(team),
    })),
    ...(teams ?? []).map(({ id, name }) => ({ kind: 'team' as const, id, name, beside: '' })),
    ...(roles ?? []).map(({ id, title: name, team }) => ({
      kind: 'role' as const,
      id,
      name,
      beside: teamName(team),
    })),
    ...(records ?? []).flatMap(({ id, kind, title: name }) =>
      isRecordKind(kind) ? [{ kind, id, name, beside: '' }] : [],
    ),
    ...[...steps].flatMap(([record, list]) =>
      list.map((step) => ({
        kind: 'step' as const,
        id: stepId(record, step.id),
        name: step.title,
        beside: title(record),
      })),
    ),
  ];
  const byKey = new Map(all.map((target) => [`${target.kind} ${target.id}`, target]));
  const arrived = (kind: string, id: string): boolean => {
    if (kind === 'member') return members !== undefined;
    if (kind === 'team') return teams !== undefined;
    if (kind === 'role') return roles !== undefined;
    if (kind !== 'step') return records !== undefined;
    const record = recordOfStep(id);
    const goneWithProcess = records !== undefined && !records.some((each) => each.id === record);
    return goneWithProcess || steps.has(record);
  };
  return {
    all,
    find: (kind, id) => byKey.get(`${kind} ${id}`) ?? (arrived(kind, id) ? null : undefined),
  };
}

const OFFERED = 8;
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * What fits the letters behind `@`, best first: names that begin with them, then those with a word that does,
 * then those that contain them. Accents and case do not matter. People and teams come before records.
 */
export function matchingTargets(all: readonly Target[], query: string): Target[] {
  const letters = fold(query.trim());
  const rank = ({ name, beside }: Target): number => {
    const text = fold(name);
    if (letters === '') return 1;
    if (text.startsWith(letters)) return 1;
    if (text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(letters))) return 2;
    if (text.includes(letters)) return 3;
    return fold(`${name} ${beside}`).includes(letters) ? 4 : 0;
  };
  return all
    .map((target) => ({ target, rank: target.name.trim() === '' ? 0 : rank(target) }))
    .filter((each) => each.rank > 0)
    .toSorted((a, b) => a.rank - b.rank || order(a.target) - order(b.target))
    .slice(0, OFFERED)
    .map(({ target }) => target);
}

const order = ({ kind }: Target): number => MENTION_KINDS.indexOf(kind);
