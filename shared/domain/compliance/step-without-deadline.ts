import { isOf, nameOfRecord, type Rule } from './rule';

export const stepWithoutDeadline: Rule = {
  id: 'step-without-deadline',
  title: 'A step has no deadline',
  cause: 'process',
  severity: 'warning',
  explanation:
    'A step without a deadline is never late, and so never done in time. Mend it: say by when, in working hours or days.',
  check: ({ records }) =>
    records.filter(isOf('process')).flatMap((record) =>
      record.view.steps
        .filter(({ deadline }) => deadline === null || deadline === undefined)
        .map(({ id, title }) => ({
          record: record.id,
          path: `steps/${id}/deadline`,
          message: `${nameOfRecord(record)}, “${title || 'a step without a title'}” has no deadline.`,
        })),
    ),
};
