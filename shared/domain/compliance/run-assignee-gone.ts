import { assigneeOf, stepOf } from '#shared/domain/runs/people';
import { runState } from '#shared/domain/runs/state';
import { found, nameOfRecord, ruleOf } from './rule';

export const runAssigneeGone = ruleOf({
  id: 'run-assignee-gone',
  title: 'Who is to do a step has left',
  cause: 'resources',
  severity: 'warning',
  on: false,
  explanation:
    'A run stands at a step whose person does not belong to the workspace any more: it waits for nobody.',
  mend: 'Choose who does the step now.',
  of: ['run'],
  needs: ['members'],
  check(record, { members }) {
    const { current, visits } = runState(record.view);
    const named = current && assigneeOf(record.view, visits, current);
    if (!current || !named || members.get(named)?.left === false) return [];
    const who = members.get(named)?.name ?? named;
    const title = stepOf(record.view, current.step)?.title || 'a step without a title';
    return [
      found(record, `work/${current.id}`, `${nameOfRecord(record)}: ${who} left and is to do “${title}”.`),
    ];
  },
});
