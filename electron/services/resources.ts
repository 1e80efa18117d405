import { monthsBetween } from '#shared/domain/resources/months';
import type { Application } from './application';
import { os } from './implement';
import { costReport } from './resources/costs';
import { begin } from './resources/record';
import { resourcesStanding } from './resources/standing';

/** Who there is, what it costs, and how much there is to do. */
export const resourcesService = (app: Application) => ({
  begin: os.resources.begin.handler(() => begin(app.session)),
  standing: os.resources.standing.handler(() => resourcesStanding(app)),
  costs: os.resources.costs.handler(({ input: { from, to } }) => costReport(app, monthsBetween(from, to))),
});
