import type { OfferEffects, OfferTakers } from '#shared/contract/offers';
import { leadAddress } from '#shared/domain/leads/link';
import { effectsOf, namesOfOffer } from '#shared/domain/offers/conversion';
import { columnOf, crmTallies } from '#shared/domain/offers/crm-feedback';
import { leadsByOffer, leadsThatTook, saidBesideOffers } from '../../measure/offers';
import type { Application } from '../application';
import { ledgerOf } from '../measuring/ledgers';
import { workspaceView } from '../names';
import { inUse } from '../records';
import { offeringOf } from './offering';
import { forEachSome, offerNow, requireOffer } from './reading';

/** Most leads that become something have done so after so many days. */
const OLD_ENOUGH = 60;
/** So many offers that are in no catalogue are named, and so many leads. */
const MOST_NAMED = 20;
const MOST_LEADS = 200;

/** What became of leads with each offer and without it. */
export async function effects(app: Application): Promise<OfferEffects> {
  const { session } = app;
  const ledger = await ledgerOf(app);
  const offers = await forEachSome(inUse(session, 'offer'), async ({ id }) => {
    const { title, inCrm } = (await offerNow(session, id)).view;
    return { id, title, inCrm };
  });
  const measured = ledger.exportedAt !== null && ledger.columns.includes('offer');
  const found = effectsOf(offers, measured ? await leadsByOffer(ledger, OLD_ENOUGH) : []);
  const offering = await offeringOf(session);
  const saidOn = async (side: 'prospect' | 'rep') => {
    const column = columnOf(offering, side)?.column;
    return measured && column ? saidBesideOffers(ledger, column) : [];
  };
  const said = { prospect: await saidOn('prospect'), rep: await saidOn('rep') };
  return {
    fromCrm: Object.fromEntries(crmTallies(offers, said, offering)),
    days: OLD_ENOUGH,
    measured,
    hasWon: ledger.columns.includes('wonAt'),
    effects: Object.fromEntries(found.effects),
    unknown: found.unknown.slice(0, MOST_NAMED),
  };
}

/** The leads that took an offer, the newest first. */
export async function takers(app: Application, id: string): Promise<OfferTakers> {
  const { session } = app;
  requireOffer(session, id);
  const { view } = await offerNow(session, id);
  const { total, leads } = await leadsThatTook(await ledgerOf(app), namesOfOffer(view), MOST_LEADS);
  const pattern = (await workspaceView(session))?.leadLink ?? '';
  return { total, leads: leads.map((lead) => ({ ...lead, link: leadAddress(pattern, lead.leadId) })) };
}
