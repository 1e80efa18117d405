import { notAgreed } from './not-agreed';
import { ruleOf } from './rule';

export const processNotAgreed = ruleOf({
  id: 'process-not-agreed',
  title: 'A promise rests on a process that is not agreed',
  cause: 'process',
  severity: 'warning',
  on: false,
  explanation:
    'Who does what by when stands in the process; while it is a draft, either side may change it alone.',
  mend: 'Propose the process to both teams, or take it off the agreement.',
  of: ['agreement'],
  needs: ['standings', 'exists', 'titles'],
  check: (record, context) => notAgreed(record, 'processes', record.view.processes, context),
});
