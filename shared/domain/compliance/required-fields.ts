import { toFill } from '#shared/domain/completeness/to-fill';
import { found, nameOfRecord, ruleOf } from './rule';

export const requiredFields = ruleOf({
  id: 'required-fields',
  title: 'Required fields are missing',
  cause: 'process',
  severity: 'error',
  on: true,
  explanation:
    'A process needs a purpose and steps, an agreement a purpose, two parties and a commitment, a definition its meaning; a template may ask for more, and leaves blanks that only you can fill in. Without them nobody knows what was agreed.',
  mend: 'Fill the field in.',
  of: ['process', 'agreement', 'definition', 'playbook', 'touchpoint', 'offer'],
  needs: ['templates'],
  check(record, { templates }) {
    const { template } = record.view;
    const required = template ? templates.get(template.id)?.required : undefined;
    return toFill(record.kind, record.view, required ?? []).map(({ path, what, kind }) =>
      found(
        record,
        path,
        kind === 'blank'
          ? `${nameOfRecord(record)}: fill in “${what}”.`
          : `${nameOfRecord(record)} needs ${what}.`,
      ),
    );
  },
});
