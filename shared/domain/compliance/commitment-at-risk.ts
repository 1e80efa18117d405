import { found, nameOfRecord, ruleOf } from './rule';

export const commitmentAtRisk = ruleOf({
  id: 'commitment-at-risk',
  title: 'A commitment is at risk',
  cause: 'expectations',
  severity: 'note',
  on: false,
  explanation: 'A period that is still open is behind its target: there is time to do something about it.',
  mend: 'Open the period and see which leads wait.',
  of: ['agreement'],
  measures: true,
  check: (record, { measuredOf }) =>
    measuredOf(record.id).flatMap(({ id, title, periods }) => {
      const risky = periods.findLast(({ status }) => status === 'at risk');
      if (!risky) return [];
      return [
        found(record, `commitments/${id}`, `${nameOfRecord(record)}, “${title}”: ${risky.explanation}`),
      ];
    }),
});
