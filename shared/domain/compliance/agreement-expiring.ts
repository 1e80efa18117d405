import { counted, daysBetween, found, nameOfRecord, ruleOf } from './rule';

/** From when on the end begins to press. */
const SOON_DAYS = 30;

export const agreementExpiring = ruleOf({
  id: 'agreement-expiring',
  title: 'An agreement ends soon',
  cause: 'expectations',
  severity: 'warning',
  on: false,
  explanation: 'What is in force ends within a month, and from that day on nothing is promised.',
  mend: 'Propose the next version now, so that both have time to read it.',
  of: ['agreement', 'process', 'definition'],
  needs: ['today'],
  check(record, { standingOf, today }) {
    const { inForce, open } = standingOf(record.id);
    const on = inForce?.expiresOn;
    if (!on || open) return [];
    const days = daysBetween(today, on);
    if (days < 0 || days > SOON_DAYS) return [];
    return [found(record, null, `${nameOfRecord(record)} ends on ${on}, in ${counted(days, 'day')}.`)];
  },
});
