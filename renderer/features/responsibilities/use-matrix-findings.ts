import { useMemo } from 'react';
import type { Member } from '#shared/contract/people';
import { writeLetters, writeMend } from '#shared/domain/process/edit';
import { checkRaci, type RaciFinding } from '#shared/domain/raci/check';
import { unheldOf } from '#shared/domain/raci/load';
import type { MatrixProcess } from '#shared/domain/raci/matrix';
import { contestedLetters } from '#shared/domain/raci/people';
import { writeField } from '#shared/model/binding/write';
import type { RaciLetter } from '#shared/model/process';
import type { Role } from '#shared/model/workspace';
import { useTellFindings } from '../processes/findings';
import type { TellableFinding } from '../processes/findings-mark';
import { useTellPeople } from '../processes/use-tell-people';
import type { DocumentEdit } from './many-documents';

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

const contested = new WeakMap<MatrixProcess, ReturnType<typeof contestedLetters>>();

/** Letters on which two sides differ, by step. */
function contestedIn(process: MatrixProcess): ReturnType<typeof contestedLetters> {
  const known = contested.get(process) ?? contestedLetters(process.conflicts);
  contested.set(process, known);
  return known;
}

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
  const byRole = useMemo(() => new Map(roles.map((role) => [role.id, role])), [roles]);
  const tell = useTellFindings({ titleOf });
  const tellPeople = useTellPeople({ roles: byRole, members, titleOf });
  return useMemo(() => {
    const byId = new Map(processes.map((process) => [process.id, process]));
    const active = new Set(members.flatMap(({ id, state }) => (state === 'left' ? [] : [id])));
    const hold = (role: string, member: string): void =>
      edit([
        {
          id: 'workspace',
          change: (doc) =>
            writeField(doc, `roles/${role}`, 'members', [...(byRole.get(role)?.members ?? []), member]),
        },
      ]);
    const troubled = (process: MatrixProcess, id: string): boolean => {
      const step = process.steps.find((each) => each.id === id);
      return (
        findingsIn(process).has(id) ||
        contestedIn(process).has(id) ||
        (step !== undefined && unheldOf(step.raci, byRole, active).length > 0)
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
        const people = {
          unheld: unheldOf(step.raci, byRole, active),
          contested: contestedIn(found).get(id) ?? [],
        };
        const settle = (role: string, letter: RaciLetter | null): void =>
          edit([
            {
              id: process,
              change: (doc, author) => writeLetters(doc, author, [{ step: id, change: { [role]: letter } }]),
            },
          ]);
        return [...told, ...tellPeople(people, { hold, settle })];
      },
      troubled,
      count: (process) => process.steps.filter(({ id }) => troubled(process, id)).length,
    };
  }, [processes, members, byRole, edit, tell, tellPeople]);
}
