import { runFigures } from '#shared/domain/runs/figures';
import type { Application } from './application';
import { os } from './implement';
import { calendarsNow } from './measuring/versions';
import { detailsOf, runLines } from './runs/lines';
import { runningProcesses } from './runs/processes';
import { allRuns } from './runs/reading';
import { runningOf, setUp } from './runs/running';
import { startRun } from './runs/starting';
import type { Session } from './session';

/** Processes carried out: started, followed and counted. What is done in a run is written in its document. */
export const runsService = (app: Application) => ({
  list: os.runs.list.handler(() => runLines(app.session)),
  details: os.runs.details.handler(({ input }) => detailsOf(app.session, input.id)),
  processes: os.runs.processes.handler(() => runningProcesses(app.session)),
  switched: os.runs.switched.handler(async () =>
    (await runningOf(app.session)).processes.some(({ on }) => on),
  ),
  start: os.runs.start.handler(({ input }) => startRun(app.session, input)),
  setUp: os.runs.setUp.handler(({ input }) => setUp(app.session, input)),
  figures: os.runs.figures.handler(({ input }) => figures(app.session, input.process)),
});

async function figures(session: Session, process: string) {
  const now = Date.parse(session.now());
  const calendarOf = await calendarsNow(session, now);
  const runs = (await allRuns(session)).filter(({ run }) => run.process === process).map(({ run }) => run);
  return runFigures(runs, (team) => calendarOf(team ?? ''), now);
}
