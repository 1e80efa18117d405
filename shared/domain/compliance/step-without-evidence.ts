import { found, nameOfRecord, ruleOf } from './rule';

export const stepWithoutEvidence = ruleOf({
  id: 'step-without-evidence',
  title: 'A step does not say what shows that it was done',
  cause: 'process',
  severity: 'note',
  on: false,
  explanation: 'Without evidence, whether a step was done is one person’s word against another’s.',
  mend: 'Say what is left behind: a field in the CRM, a date, a note.',
  of: ['process'],
  check: (record) =>
    record.view.steps
      .filter(({ evidence }) => evidence.trim() === '')
      .map(({ id, title }) =>
        found(
          record,
          `steps/${id}/evidence`,
          `${nameOfRecord(record)}, “${title || 'a step without a title'}”: nothing shows that it was done.`,
        ),
      ),
});
