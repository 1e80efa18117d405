import { notAgreed } from './not-agreed';
import { ruleOf } from './rule';

export const definitionNotAgreed = ruleOf({
  id: 'definition-not-agreed',
  title: 'A promise rests on a definition that is not agreed',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation: 'A word that only one team has signed means what each team takes it to mean.',
  mend: 'Propose the definition to both teams, or take it off the agreement.',
  of: ['agreement'],
  needs: ['standings', 'exists', 'titles'],
  check: (record, context) => notAgreed(record, 'definitions', record.view.definitions, context),
});
