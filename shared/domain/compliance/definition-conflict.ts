import { found, nameOfRecord, ruleOf } from './rule';

export const definitionConflict = ruleOf({
  id: 'definition-conflict',
  title: 'One word has two definitions',
  cause: 'communication',
  severity: 'error',
  on: false,
  explanation: 'Two definitions with one name are how “qualified” comes to mean two things.',
  mend: 'Put the two together, or give one of them another name.',
  of: ['definition'],
  needs: ['terms'],
  check: (record, { sharedNames, titleOf }) =>
    (sharedNames.get(record.id) ?? []).map((shared) =>
      found(
        record,
        `also/${shared.with}`,
        `“${shared.name}” means both ${nameOfRecord(record)} and ${titleOf(shared.with)} (${shared.with}).`,
      ),
    ),
});
