import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { writeMend } from '#shared/domain/process/edit';
import { checkRaci, type RaciFinding } from '#shared/domain/raci/check';
import { unheldOf } from '#shared/domain/raci/load';
import type { MatrixProcess } from '#shared/domain/raci/matrix';
import { writeField } from '#shared/model/binding/write';
import type { Role } from '#shared/model/workspace';
import { useTellFindings } from '../processes/findings';
import type { TellableFinding } from '../processes/findings-mark';
import type { DocumentEdit } from './many-documents';

/** So many people are offered to hold a role; whoever wants another goes to People. */
const OFFERED = 3;

/** Findings by the process they were made for: a process that stays the same is not checked again. */
const checked = new WeakMap<MatrixProcess, ReadonlyMap<string, readonly RaciFinding[]>>();

function findingsIn(process: MatrixProcess): ReadonlyMap<string, readonly RaciFinding[]> {
  const known = checked.get(process);
  if (known) return known;
  const byStep = new Map<string, RaciFinding[]>();
  for (const finding of checkRaci(process.steps, process.columns)) {
    if (finding.step === null) continue;
    byStep.set(finding.step, [...(byStep.get(finding.step) ?? []), finding]);
  }
  checked.set(process, byStep);
  return byStep;
}

const NO_CONFLICTS: ReadonlySet<string> = new Set();

/** Steps in which two sides differ on a letter. */
const contested = (process: MatrixProcess): ReadonlySet<string> =>
  process.conflicts.length === 0
    ? NO_CONFLICTS
    : new Set(process.conflicts.map(({ path }) => path.split('/')[1] ?? ''));

export interface MatrixFindings {
  of: (process: string, step: string) => readonly TellableFinding[];
  /** True where something is wrong with a step, or two sides differ on it. */
  troubled: (process: MatrixProcess, step: string) => boolean;
  /** In how many steps that is so. */
  count: (process: MatrixProcess) => number;
}

export interface FindingParts {
  processes: readonly MatrixProcess[];
  roles: readonly Role[];
  members: readonly Member[];
  titleOf: (role: string) => string;
  edit: (edits: readonly DocumentEdit[]) => void;
}

/** What is wrong with who does what, step by step, each with its mends. */
export function useMatrixFindings(parts: FindingParts): MatrixFindings {
  const { processes, roles, members, titleOf, edit } = parts;
  const { t } = useTranslation('responsibilities');
  const tell = useTellFindings({ titleOf });
  return useMemo(() => {
    const byId = new Map(processes.map((process) => [process.id, process]));
    const byRole = new Map(roles.map((role) => [role.id, role]));
    const active = new Set(members.flatMap(({ id, state }) => (state === 'left' ? [] : [id])));
    const unheld = (raci: MatrixProcess['steps'][number]['raci']) => unheldOf(raci, byRole, active);
    const holdMends = (role: string): TellableFinding['mends'] => {
      const known = byRole.get(role);
      if (!known) return [];
      return members
        .filter(({ id, team }) => active.has(id) && (known.team === null || team === known.team))
        .slice(0, OFFERED)
        .map(({ id, name }) => ({
          label: t('mend.hold', { name, role: titleOf(role) }),
          apply: () =>
            edit([
              {
                id: 'workspace',
                change: (doc) => {
                  writeField(doc, `roles/${role}`, 'members', [...known.members, id]);
                },
              },
            ]),
        }));
    };
    const troubled = (process: MatrixProcess, id: string): boolean => {
      const step = process.steps.find((each) => each.id === id);
      return (
        findingsIn(process).has(id) ||
        contested(process).has(id) ||
        (step !== undefined && unheld(step.raci).length > 0)
      );
    };
    return {
      of(process, id) {
        const found = byId.get(process);
        const step = found?.steps.find((each) => each.id === id);
        if (!found || !step) return [];
        const told = tell(findingsIn(found).get(id) ?? [], (mend) =>
          edit([{ id: process, change: (doc, author) => writeMend(doc, author, mend) }]),
        );
        return [
          ...told,
          ...unheld(step.raci).map((role) => ({
            key: `unheld ${role}`,
            rule: 'unheld',
            severity: 'warning' as const,
            text: t('finding.unheld', { role: titleOf(role) }),
            mends: holdMends(role),
          })),
          ...(contested(found).has(id)
            ? [
                {
                  key: 'contested',
                  rule: 'contested',
                  severity: 'error' as const,
                  text: t('finding.contested'),
                  mends: [],
                },
              ]
            : []),
        ];
      },
      troubled,
      count: (process) => process.steps.filter(({ id }) => troubled(process, id)).length,
    };
  }, [processes, roles, members, titleOf, edit, t, tell]);
}
