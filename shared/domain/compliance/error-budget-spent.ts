import { counted, found, nameOfRecord, ruleOf } from './rule';

export const errorBudgetSpent = ruleOf({
  id: 'error-budget-spent',
  title: 'An error budget is spent',
  cause: 'expectations',
  severity: 'error',
  on: false,
  explanation:
    'More periods were missed than the teams had agreed to bear, so what they agreed for that is due.',
  mend: 'Do what was agreed for this, and say so in the discussion; or agree another budget.',
  of: ['agreement'],
  measures: true,
  check: (record, { measuredOf }) =>
    measuredOf(record.id).flatMap(({ id, title, periods }) => {
      const budget = record.view.commitments.find((each) => each.id === id)?.errorBudget;
      if (!budget) return [];
      const judged = periods
        .filter(({ status }) => status === 'attained' || status === 'missed')
        .slice(-budget.periods);
      const missed = judged.filter(({ status }) => status === 'missed').length;
      if (missed <= budget.misses) return [];
      const then = budget.whenSpent ? ` Agreed for this: ${budget.whenSpent}` : '';
      return [
        found(
          record,
          `commitments/${id}`,
          `${nameOfRecord(record)}, “${title}”: ${missed} of the last ${counted(judged.length, 'period')} missed, ${budget.misses} were allowed.${then}`,
        ),
      ];
    }),
});
