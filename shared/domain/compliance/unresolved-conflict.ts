import { placeInWords } from '#shared/domain/diff/place';
import { found, nameOfRecord, ruleOf } from './rule';

export const unresolvedConflict = ruleOf({
  id: 'unresolved-conflict',
  title: 'Two sides wrote different things in one place',
  cause: 'communication',
  severity: 'error',
  on: false,
  explanation:
    'A promise has two values, each written without knowing of the other. Until one is chosen, nothing can be proposed.',
  mend: 'Open the place, look at both values and choose.',
  of: ['process', 'agreement', 'definition', 'playbook', 'touchpoint', 'offer'],
  check: (record) =>
    record.conflicts.map((path) =>
      found(
        record,
        path,
        `${nameOfRecord(record)}: two sides differ on the ${placeInWords(path, record.view)}.`,
      ),
    ),
});
