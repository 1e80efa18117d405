import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RecordView } from '#shared/contract/records';
import { KINDS } from '#shared/model/kinds';
import { orpc } from '../../app/api';
import { type Targets, targetsFrom } from './targets';

type Steps = readonly { id: string; title: string }[];

/** The steps in a record's view. Only they are looked at: the view of a long text is large, and comes with every save. */
function stepsOf(view: unknown): Steps {
  if (typeof view !== 'object' || view === null || !('steps' in view) || !Array.isArray(view.steps))
    return [];
  return view.steps.map((step: { id?: unknown; title?: unknown }) => ({
    id: String(step.id ?? ''),
    title: String(step.title ?? ''),
  }));
}

const stepsByProcess = (answers: readonly { data: RecordView | undefined }[]): Map<string, Steps> =>
  new Map(answers.flatMap(({ data }) => (data ? [[data.id, stepsOf(data.view)] as const] : [])));

/**
 * What texts can name, kept up to date: who renames something renames it everywhere it is mentioned.
 * @param processes those whose steps are needed, by id
 * @param own a process that is open here, with its steps as they are being written
 */
export function useTargets(processes: readonly string[], own?: { id: string; steps: Steps }): Targets {
  const { data: members } = useQuery(orpc.people.list.queryOptions());
  const { data: status } = useQuery(orpc.workspace.status.queryOptions());
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const { data: workspace } = useQuery(orpc.records.show.queryOptions({ input: { id: 'workspace' } }));
  const steps = useQueries({
    queries: processes.map((id) => orpc.records.show.queryOptions({ input: { id } })),
    combine: stepsByProcess,
  });
  const teams = status?.workspace?.teams;
  return useMemo(() => {
    const roles = workspace && KINDS.workspace.schema.safeParse(workspace.view).data?.roles;
    const known = own ? new Map([...steps, [own.id, own.steps]]) : steps;
    return targetsFrom({ members, teams, roles, records, steps: known });
  }, [members, teams, workspace, records, steps, own]);
}
