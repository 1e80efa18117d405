import { stepOf } from '#shared/domain/runs/people';
import { runState, type Visit } from '#shared/domain/runs/state';
import type { RichNode } from '#shared/model/binding/fields';
import { type Evidence, Run, type RunWork } from '#shared/model/run';
import type { ExportRecord } from '../bundle';
import { momentWords } from '../format';
import { words as say } from '../words';
import { factsOf, headingOf, tableOf, told, underLevel } from './blocks';

type NameOf = (id: string) => string;

const INSIDE = 2;

const moment = (at: number | null | undefined, zone: string): string =>
  at === null || at === undefined ? '' : momentWords(new Date(at).toISOString(), zone);

const evidenceWords = ({ name, link, note }: Evidence): string =>
  [name, link, note].filter(Boolean).join(': ');

/** What became of a visit, in one line. */
function outcomeOf(run: Run, visit: Visit, name: NameOf, zone: string): string {
  const branch = stepOf(run, visit.step)?.branches.find(({ id }) => id === visit.branch)?.label;
  if (visit.ended === 'returned') return say().runReturned(visit.reason);
  if (visit.ended === 'done')
    return [say().doneOn(moment(visit.until, zone)), visit.by ? name(visit.by) : '', branch ?? '']
      .filter(Boolean)
      .join(', ');
  return visit.takenAt === null ? say().runStanding.offered : say().runStanding.active;
}

/** What of the checklist was ticked, what shows that it was done, and what held it up. */
function workRows(run: Run, visit: Visit, work: RunWork | undefined): string {
  const checks = (stepOf(run, visit.step)?.checklist ?? []).map(
    ({ id, title }) => `${work?.checked[id] === true ? '☑' : '☐'} ${title}`,
  );
  const evidence = (work?.evidence ?? []).map(evidenceWords);
  const blocks = visit.blocks.map(({ reason }) => say().runBlocked(reason));
  return [...checks, ...evidence, ...blocks].join('\n');
}

/** A run's record: of which version, where it stands, and every step as it was gone through, with its evidence. */
export function toldRun(name: NameOf, record: ExportRecord, timeZone: string): RichNode[] {
  const run = Run.parse(record.view);
  const state = runState(run);
  const rows = state.visits.map((visit) => [
    `${stepOf(run, visit.step)?.title || say().untitledStep}${visit.number > 1 ? ` (${visit.number})` : ''}`,
    [stepOf(run, visit.step)?.role?.title, visit.by && name(visit.by)].filter(Boolean).join('\n'),
    moment(visit.from, timeZone),
    outcomeOf(run, visit, name, timeZone),
    workRows(
      run,
      visit,
      run.work.find(({ id }) => id === visit.id),
    ),
  ]);
  return [
    ...factsOf([
      [say().kinds['process'] ?? '', run.process === '' ? null : name(run.process)],
      [say().runVersion, run.number === null ? null : String(run.number)],
      [say().statusHead, say().runStanding[state.standing]],
      [say().reason, state.reason],
      [say().runStarted, [moment(Date.parse(run.startedAt), timeZone), name(run.startedBy)].join(', ')],
      [say().runEnded, moment(state.endedAt, timeZone)],
      [say().owner, run.owner && name(run.owner)],
    ]),
    headingOf(INSIDE, say().runCourse),
    tableOf([say().step, say().who, say().runBegan, say().statusHead, say().evidence], rows, 1.6),
    ...(run.body ? underLevel(run.body.content, INSIDE) : []),
    ...(rows.length === 0 ? told(say().runStanding.empty) : []),
  ];
}
