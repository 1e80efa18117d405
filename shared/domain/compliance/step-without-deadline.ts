import { found, nameOfRecord, ruleOf } from './rule';

export const stepWithoutDeadline = ruleOf({
  id: 'step-without-deadline',
  title: 'A step has no deadline',
  cause: 'process',
  severity: 'warning',
  on: true,
  explanation: 'A step without a deadline is never late, and so never done in time.',
  mend: 'Say by when, in working hours or days.',
  of: ['process'],
  check: (record) =>
    record.view.steps
      .filter(({ deadline }) => deadline === null || deadline === undefined)
      .map(({ id, title }) =>
        found(
          record,
          `steps/${id}/deadline`,
          `${nameOfRecord(record)}, “${title || 'a step without a title'}” has no deadline.`,
        ),
      ),
});
