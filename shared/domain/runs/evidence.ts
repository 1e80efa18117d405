import type { Evidence, Run } from '#shared/model/run';
import { stepOf } from './people';
import type { RunState, Visit } from './state';

/** Does it show anything? */
export const isEvidence = ({ hash, link, note }: Pick<Evidence, 'hash' | 'link' | 'note'>): boolean =>
  hash !== '' || link !== '' || note.trim() !== '';

/** What of a visit is not there that the process asks for. */
export interface Lacking {
  visit: Visit;
  /** Points of the checklist that nobody ticked. */
  unchecked: string[];
  /** Whether evidence is asked for and none is there. */
  evidence: boolean;
}

/** What a visit lacks by now. */
export function lackingOf(run: Pick<Run, 'plan' | 'work'>, visit: Visit): Lacking {
  const step = stepOf(run, visit.step);
  const work = run.work.find(({ id }) => id === visit.id);
  const unchecked = (step?.checklist ?? []).filter(({ id }) => work?.checked[id] !== true);
  return {
    visit,
    unchecked: unchecked.map(({ title }) => title),
    evidence: (step?.evidence.trim() ?? '') !== '' && !(work?.evidence ?? []).some(isEvidence),
  };
}

/** Finished visits whose evidence is not there. */
export const withoutEvidence = (run: Pick<Run, 'plan' | 'work'>, { visits }: Pick<RunState, 'visits'>) =>
  visits.filter((visit) => visit.ended === 'done' && lackingOf(run, visit).evidence);
