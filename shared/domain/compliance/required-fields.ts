import { type CheckedRecord, nameOfRecord, type Rule } from './rule';

const has = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** Fields without which a record says too little to be agreed to. */
function missing(record: CheckedRecord): { path: string; what: string }[] {
  const found: { path: string; what: string }[] = [];
  const need = (ok: boolean, path: string, what: string) => {
    if (!ok) found.push({ path, what });
  };
  if (!['process', 'agreement', 'definition', 'playbook'].includes(record.kind)) return found;
  need(has(record.title), 'title', 'a title');
  if (record.kind === 'process') {
    need(has(record.view.purpose), 'purpose', 'a purpose');
    need(record.view.steps.length > 0, 'steps', 'at least one step');
    need(
      record.view.steps.every(({ title }) => has(title)),
      'steps',
      'a title for every step',
    );
  }
  if (record.kind === 'agreement') {
    need(has(record.view.purpose), 'purpose', 'a purpose');
    need(record.view.parties.length > 1, 'parties', 'two parties');
    need(record.view.commitments.length > 0, 'commitments', 'at least one commitment');
  }
  if (record.kind === 'definition') need(has(record.view.meaning), 'meaning', 'a meaning');
  if (record.kind === 'playbook') need(record.view.chapters.length > 0, 'chapters', 'at least one chapter');
  return found;
}

export const requiredFields: Rule = {
  id: 'required-fields',
  title: 'Required fields are missing',
  cause: 'process',
  severity: 'error',
  explanation:
    'A process needs a purpose and steps, an agreement a purpose, two parties and a commitment, a definition its meaning. Without them nobody knows what was agreed. Mend it: fill the field in.',
  check: ({ records }) =>
    records.flatMap((record) =>
      missing(record).map(({ path, what }) => ({
        record: record.id,
        path,
        message: `${nameOfRecord(record)} needs ${what}.`,
      })),
    ),
};
