import { withoutEvidence } from '#shared/domain/runs/evidence';
import { stepOf } from '#shared/domain/runs/people';
import { runState } from '#shared/domain/runs/state';
import { found, nameOfRecord, ruleOf } from './rule';

export const evidenceMissing = ruleOf({
  id: 'evidence-missing',
  title: 'Evidence is missing',
  cause: 'process',
  severity: 'warning',
  on: false,
  explanation:
    'The process says what shows that a step was done. It is not there, or its file is gone: that it was done is one person’s word.',
  mend: 'Add the file, a link or a note to the step.',
  of: ['run'],
  needs: ['runs'],
  check(record, { runs }) {
    const name = nameOfRecord(record);
    const lacking = withoutEvidence(record.view, runState(record.view)).map(({ id, step }) => {
      const title = stepOf(record.view, step)?.title || 'a step without a title';
      return found(record, `work/${id}/evidence`, `${name}: nothing shows that “${title}” was done.`);
    });
    const gone = (runs.runs[record.id]?.missing ?? []).map(({ visit, name: file }) =>
      found(record, `work/${visit}/evidence`, `${name}: the file “${file}” is not on this device.`),
    );
    return [...lacking, ...gone];
  },
});
