import { found, nameOfRecord, ruleOf } from './rule';

export const agreementUnsigned = ruleOf({
  id: 'agreement-unsigned',
  title: 'An agreement is not in force',
  cause: 'expectations',
  severity: 'warning',
  on: true,
  explanation: 'Until a signatory of each team has signed the same version, an agreement is one side’s wish.',
  mend: 'Propose it, or sign what is proposed.',
  of: ['agreement'],
  check(record, { standingOf }) {
    const { inForce, word } = standingOf(record.id);
    if (inForce || word === 'agreed') return [];
    return [
      found(record, null, `${nameOfRecord(record)} is ${word === 'draft' ? 'a draft' : word}, not in force.`),
    ];
  },
});
