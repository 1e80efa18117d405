import { found, ruleOf } from './rule';

export const leadsRejectedWithoutReason = ruleOf({
  id: 'leads-rejected-without-reason',
  title: 'Leads are rejected without a reason',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation: 'A rejection that says nothing teaches marketing nothing, and the same leads come again.',
  mend: 'Ask for the reason in the CRM, map its column, and import again.',
  of: ['workspace'],
  needs: ['leads'],
  check(record, { leads }) {
    if (!leads || leads.withoutReason === 0) return [];
    const { withoutReason, rejected, since } = leads;
    return [
      found(record, 'leads', `${withoutReason} of ${rejected} leads rejected since ${since} have no reason.`),
    ];
  },
});
