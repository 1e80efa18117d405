import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { KINDS } from '#shared/model/kinds';
import { orpc } from '../../app/api';
import { type Targets, targetsFrom } from './targets';

const stepsOf = (view: unknown): readonly { id: string; title: string }[] => {
  const read = KINDS.process.schema.safeParse(view);
  return read.success ? read.data.steps : [];
};

/**
 * What texts can name, kept up to date: who renames something renames it everywhere it is mentioned.
 * @param processes those whose steps are needed, by id
 */
export function useTargets(processes: readonly string[]): Targets {
  const { data: members } = useQuery(orpc.people.list.queryOptions());
  const { data: status } = useQuery(orpc.workspace.status.queryOptions());
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const { data: workspace } = useQuery(orpc.records.show.queryOptions({ input: { id: 'workspace' } }));
  const steps = useQueries({
    queries: processes.map((id) => orpc.records.show.queryOptions({ input: { id } })),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => (data ? [[data.id, stepsOf(data.view)]] : []))),
  });
  const teams = status?.workspace?.teams;
  return useMemo(() => {
    const roles = workspace && KINDS.workspace.schema.safeParse(workspace.view).data?.roles;
    return targetsFrom({ members, teams, roles, records, steps });
  }, [members, teams, workspace, records, steps]);
}
