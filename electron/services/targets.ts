import type { OwnFigures, OwnRate } from '#shared/contract/targets';
import { meanRange, shareRange } from '#shared/domain/targets/calculator';
import { outcomes } from '../measure/own-figures';
import type { Application } from './application';
import { os } from './implement';
import { ledgerOf } from './measuring/ledgers';

/** Figures to set targets by, from the workspace's own leads. */
export const targetsService = (app: Application) => ({
  own: os.targets.own.handler(() => own(app)),
});

/** Most leads that are won at all are won within so many days. */
const OLD_ENOUGH = 60;

const rate = (part: number, whole: number): OwnRate => ({ part, whole, range: shareRange(part, whole) });

async function own(app: Application): Promise<OwnFigures> {
  const ledger = await ledgerOf(app);
  const has = (...fields: string[]) => fields.every((field) => ledger.columns.includes(field));
  const nothing: OwnFigures = { days: OLD_ENOUGH, conversion: null, closeRate: null, dealSize: null };
  if (ledger.exportedAt === null || !has('handedOverAt', 'qualifiedAt')) return nothing;
  const { handedOver, qualified, won, amounts } = await outcomes(ledger, OLD_ENOUGH);
  return {
    days: OLD_ENOUGH,
    conversion: rate(qualified, handedOver),
    closeRate: has('wonAt') ? rate(won, qualified) : null,
    dealSize: amounts && {
      count: amounts.count,
      currency: amounts.currency,
      range: meanRange(amounts.count, amounts.mean, amounts.deviation),
    },
  };
}
