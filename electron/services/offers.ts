import type { Application } from './application';
import { os } from './implement';
import { acknowledge, announce, retire } from './offers/announcing';
import { catalogue } from './offers/catalogue';
import { feedbackColumns, setFeedbackColumn } from './offers/crm-columns';
import { effects, takers } from './offers/effects';
import { page } from './offers/page';
import { ask, changeRequest, requests, setTurnaround } from './offers/requests';
import { say, takeBack } from './offers/saying';

/** What marketing makes for sales to hand out: who knows it, and what came of it. */
export const offersService = (app: Application) => ({
  catalogue: os.offers.catalogue.handler(() => catalogue(app.session)),
  page: os.offers.page.handler(({ input }) => page(app.session, input.id)),
  announce: os.offers.announce.handler(({ input }) => announce(app.session, input)),
  acknowledge: os.offers.acknowledge.handler(({ input }) => acknowledge(app.session, input)),
  retire: os.offers.retire.handler(({ input }) => retire(app.session, input)),
  say: os.offers.say.handler(({ input }) => say(app.session, input)),
  takeBack: os.offers.takeBack.handler(({ input }) => takeBack(app.session, input)),
  effects: os.offers.effects.handler(() => effects(app)),
  feedbackColumns: os.offers.feedbackColumns.handler(() => feedbackColumns(app)),
  setFeedbackColumn: os.offers.setFeedbackColumn.handler(({ input }) => setFeedbackColumn(app, input)),
  takers: os.offers.takers.handler(({ input }) => takers(app, input.id)),
  requests: os.offers.requests.handler(() => requests(app.session)),
  ask: os.offers.ask.handler(({ input }) => ask(app.session, input)),
  changeRequest: os.offers.changeRequest.handler(({ input }) => changeRequest(app.session, input)),
  setTurnaround: os.offers.setTurnaround.handler(({ input }) => setTurnaround(app.session, input.days)),
});
