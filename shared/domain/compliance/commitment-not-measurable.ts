import { found, nameOfRecord, ruleOf } from './rule';

export const commitmentNotMeasurable = ruleOf({
  id: 'commitment-not-measurable',
  title: 'A commitment cannot be measured',
  cause: 'expectations',
  severity: 'error',
  on: true,
  explanation:
    'The leads that were imported lack a column that this promise is measured by, so nobody can say whether it was kept.',
  mend: 'Map the column in the import, or change the commitment.',
  of: ['agreement'],
  measures: true,
  check: (record, { measuredOf }) =>
    measuredOf(record.id)
      .filter(({ missing }) => missing.length > 0)
      .map(({ id, title, missing }) =>
        found(
          record,
          `commitments/${id}`,
          `${nameOfRecord(record)}, “${title}” cannot be measured: the leads lack ${missing.join(', ')}.`,
        ),
      ),
});
