import { found, nameOfRecord, ruleOf } from './rule';

export const noData = ruleOf({
  id: 'no-data',
  title: 'There are no data for a promise',
  cause: 'expectations',
  severity: 'warning',
  on: false,
  explanation: 'The newest period that was due has no data: nobody can say whether it was kept.',
  mend: 'Import the leads up to that day, or report the figure.',
  of: ['agreement'],
  measures: true,
  needs: ['today'],
  check: (record, { measuredOf, standingOf, today }) => {
    if (!standingOf(record.id).inForce) return [];
    return measuredOf(record.id).flatMap(({ id, title, periods, missing }) => {
      // One that nothing is known of has no data before it is due, too: it is not late yet.
      const due = periods.findLast(
        ({ status, due: by }) => status !== 'in progress' && status !== 'at risk' && by.slice(0, 10) <= today,
      );
      if (missing.length > 0 || due?.status !== 'no data') return [];
      return [
        found(
          record,
          `commitments/${id}`,
          `${nameOfRecord(record)}, “${title}”: no data for the period from ${due.start.slice(0, 10)}.`,
        ),
      ];
    });
  },
});
