import { nameOfRecord, type Rule } from './rule';

export const commitmentNotMeasurable: Rule = {
  id: 'commitment-not-measurable',
  title: 'A commitment cannot be measured',
  cause: 'expectations',
  severity: 'error',
  explanation:
    'The leads that were imported lack a column that this promise is measured by, so nobody can say whether it was kept. Mend it: map the column in the import, or change the commitment.',
  check: ({ records, measured }) =>
    records.flatMap((record) =>
      (measured.get(record.id) ?? [])
        .filter(({ missing }) => missing.length > 0)
        .map(({ id, title, missing }) => ({
          record: record.id,
          path: `commitments/${id}`,
          message: `${nameOfRecord(record)}, “${title}” cannot be measured: the leads lack ${missing.join(', ')}.`,
        })),
    ),
};
