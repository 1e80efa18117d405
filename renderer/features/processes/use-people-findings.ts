import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RaciStep } from '#shared/domain/raci/check';
import { unheldOf } from '#shared/domain/raci/load';
import { contestedLetters } from '#shared/domain/raci/people';
import type { Conflict } from '#shared/model/binding/view';
import type { Role } from '#shared/model/workspace';
import { orpc } from '../../app/api';
import { useSame } from './use-same';
import type { PeopleFindings } from './use-tell-people';

type ByStep = Readonly<Record<string, PeopleFindings>>;

const NOBODY: readonly string[] = [];

/**
 * What of a process only people can settle. `contested` leaves out the roles that nobody holds: in a list of steps
 * they would mark every row of a new workspace, in the grid they stand where they are mended.
 */
export function usePeopleFindings(
  steps: readonly RaciStep[],
  conflicts: readonly Conflict[],
  roles: readonly Role[],
): { contested: ByStep; all: ByStep } {
  const { data: members } = useQuery(orpc.people.list.queryOptions());
  const letters = useMemo(() => contestedLetters(conflicts), [conflicts]);
  const contested = useSame(
    useMemo(
      (): ByStep =>
        Object.fromEntries(
          [...letters].map(([step, own]) => [step, { unheld: NOBODY, contested: own }] as const),
        ),
      [letters],
    ),
  );
  const all = useSame(
    useMemo((): ByStep => {
      // Until it is known who is here, nobody is said to be missing.
      if (!members) return contested;
      const byRole = new Map(roles.map((role) => [role.id, role]));
      const active = new Set(members.flatMap(({ id, state }) => (state === 'left' ? [] : [id])));
      return Object.fromEntries(
        steps.flatMap(({ id, raci }) => {
          const own = { unheld: unheldOf(raci, byRole, active), contested: letters.get(id) ?? [] };
          return own.unheld.length + own.contested.length > 0 ? [[id, own] as const] : [];
        }),
      );
    }, [steps, letters, contested, roles, members]),
  );
  return { contested, all };
}
