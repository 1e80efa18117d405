import { toFill } from '#shared/domain/completeness/to-fill';
import { nameOfRecord, type Rule } from './rule';

export const requiredFields: Rule = {
  id: 'required-fields',
  title: 'Required fields are missing',
  cause: 'process',
  severity: 'error',
  explanation:
    'A process needs a purpose and steps, an agreement a purpose, two parties and a commitment, a definition its meaning; a template may ask for more, and leaves blanks that only you can fill in. Without them nobody knows what was agreed. Mend it: fill the field in.',
  check: ({ records, requiredBy }) =>
    records.flatMap((record) => {
      const template = 'template' in record.view ? record.view.template : null;
      return toFill(record.kind, record.view, template ? requiredBy?.get(template.id) : []).map(
        ({ path, what, kind }) => ({
          record: record.id,
          path,
          message:
            kind === 'blank'
              ? `${nameOfRecord(record)}: fill in “${what}”.`
              : `${nameOfRecord(record)} needs ${what}.`,
        }),
      );
    }),
};
