import { nameOfRecord, type Rule } from './rule';

/** The last judged period, and the one before: a single miss is explained, two in a row need a mend. */
export const commitmentMissed: Rule = {
  id: 'commitment-missed',
  title: 'A commitment was missed',
  cause: 'expectations',
  severity: 'warning',
  explanation:
    'The newest judged period did not reach its target. Mend it: open the period, look at the leads behind it, and agree what changes.',
  check: ({ records, measured }) =>
    records.flatMap((record) =>
      (measured.get(record.id) ?? []).flatMap(({ id, title, periods }) => {
        const judged = periods.filter(({ status }) => status === 'attained' || status === 'missed');
        const last = judged.at(-1);
        if (last?.status !== 'missed') return [];
        const row = judged.length - 1 - judged.findLastIndex(({ status }) => status === 'attained');
        const again = row > 1 ? ` Missed ${row} times in a row.` : '';
        return [
          {
            record: record.id,
            path: `commitments/${id}`,
            message: `${nameOfRecord(record)}, “${title}”: ${last.explanation}${again}`,
          },
        ];
      }),
    ),
};
