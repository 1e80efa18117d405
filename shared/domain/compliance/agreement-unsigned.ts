import { isOf, nameOfRecord, type Rule } from './rule';

export const agreementUnsigned: Rule = {
  id: 'agreement-unsigned',
  title: 'An agreement is not in force',
  cause: 'expectations',
  severity: 'warning',
  explanation:
    'Until a signatory of each team has signed the same version, an agreement is one side’s wish. Mend it: propose it, or sign what is proposed.',
  check: ({ records, statusOf }) =>
    records.filter(isOf('agreement')).flatMap((record) => {
      const { inForce, word } = statusOf(record.id);
      if (inForce || word === 'agreed') return [];
      return [
        {
          record: record.id,
          path: null,
          message: `${nameOfRecord(record)} is ${word === 'draft' ? 'a draft' : word}, not in force.`,
        },
      ];
    }),
};
