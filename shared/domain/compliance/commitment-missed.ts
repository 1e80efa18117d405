import { found, nameOfRecord, ruleOf } from './rule';

/** The last judged period, and the one before: a single miss is explained, two in a row need a mend. */
export const commitmentMissed = ruleOf({
  id: 'commitment-missed',
  title: 'A commitment was missed',
  cause: 'expectations',
  severity: 'warning',
  on: true,
  explanation: 'The newest judged period did not reach its target.',
  mend: 'Open the period, look at the leads behind it, and agree what changes.',
  of: ['agreement'],
  measures: true,
  check: (record, { measuredOf }) =>
    measuredOf(record.id).flatMap(({ id, title, periods }) => {
      const judged = periods.filter(({ status }) => status === 'attained' || status === 'missed');
      const last = judged.at(-1);
      if (last?.status !== 'missed') return [];
      const row = judged.length - 1 - judged.findLastIndex(({ status }) => status === 'attained');
      const again = row > 1 ? ` Missed ${row} times in a row.` : '';
      return [
        found(
          record,
          `commitments/${id}`,
          `${nameOfRecord(record)}, “${title}”: ${last.explanation}${again}`,
        ),
      ];
    }),
});
