import type { LaneBy } from '#shared/domain/diagram/graph';
import { connect, placeInLane, roleOfTeam } from '#shared/domain/process/edit';
import { responsibleOf } from '#shared/domain/raci/letters';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { writeField } from '#shared/model/binding/write';
import { newId } from '#shared/model/ids';
import type { Step } from '#shared/model/process';
import type { DocumentSession } from '../../app/document/session';
import type { Roles } from './use-roles';

/** A lane of the board with its steps in their order. */
export interface BoardLane {
  /** Id of the role or team; empty for what nobody does. */
  id: string;
  team: string | null;
  steps: readonly Step[];
}

/** Which lane a step stands in: that of the first role that does it, or of its team. */
export function laneOf({ raci }: Step, by: LaneBy, roles: Roles): string {
  const [role] = responsibleOf(raci);
  if (role === undefined) return '';
  return by === 'team' ? (roles.teamOf(role) ?? '') : role;
}

/** Lanes of the board: all columns of the process, so that a step can be given to any; nobody's at the end. */
export function boardLanes(
  steps: readonly Step[],
  columns: readonly string[],
  by: LaneBy,
  roles: Roles,
): BoardLane[] {
  const used = steps.map((step) => laneOf(step, by, roles));
  const offered = by === 'team' ? columns.map((role) => roles.teamOf(role) ?? '') : columns;
  const ids = [...new Set([...offered, ...used])].filter(Boolean);
  return [...ids, ''].map((id) => ({
    id,
    team: by === 'team' ? id || null : roles.teamOf(id),
    steps: steps.filter((_step, at) => used[at] === id),
  }));
}

/** The role that does a step which is put into a lane. */
function roleFor(lane: string, by: LaneBy, step: Step, steps: readonly Step[], roles: Roles): string | null {
  if (lane === '') return null;
  return by === 'team' ? roleOfTeam(lane, step.raci, steps, roles.roles) : lane;
}

export interface Board {
  session: DocumentSession;
  steps: readonly Step[];
  by: LaneBy;
  roles: Roles;
}

/** Puts a step at a place of a lane, counted without itself. One step of the undo history. */
export function moveToLane(board: Board, step: Step, lane: BoardLane, index: number): void {
  const { session, steps, by, roles } = board;
  const others = lane.steps.filter(({ id }) => id !== step.id);
  const stays = laneOf(step, by, roles) === lane.id;
  session.newStep();
  session.change((doc, author) =>
    placeInLane(doc, author, step, {
      role: stays ? undefined : roleFor(lane.id, by, step, steps, roles),
      above: others[index - 1]?.id ?? null,
      below: others[index]?.id ?? null,
    }),
  );
  session.newStep();
}

/** Adds a step to a lane, behind another or last; answers its id. */
export function addToLane(board: Board, lane: string, after: string | null): string {
  const { session, steps, by, roles } = board;
  const id = newId();
  const none = { raci: {}, id } as Step;
  session.newStep();
  session.change((doc, author) => {
    const last = after ?? orderedIds(doc, 'steps').at(-1) ?? null;
    placeItem(doc, 'steps', id, last);
    const role = roleFor(lane, by, none, steps, roles);
    if (role !== null) placeInLane(doc, author, none, { role, above: last, below: null });
  });
  session.newStep();
  return id;
}

/** Draws a way from one step to another: a branch of the first. */
export function connectSteps(session: DocumentSession, from: string, to: string): void {
  session.newStep();
  session.change((doc) => {
    connect(doc, from, to);
  });
  session.newStep();
}

/** Takes a way away: a branch goes, and what simply followed does not follow any more. */
export function cutWay(
  session: DocumentSession,
  way: { from: string; branch: string | null; to: string },
): void {
  if (!orderedIds(session.doc, 'steps').includes(way.from)) return;
  session.newStep();
  session.change((doc, author) => {
    if (way.branch !== null) removeItem(doc, `steps/${way.from}/branches`, way.branch, author);
    else writeField(doc, `steps/${way.from}`, 'goesOn', false);
  });
  session.newStep();
}
