import { meetingDay } from '#shared/domain/touchpoints/days';
import { found, nameOfRecord, ruleOf } from './rule';

export const stepLate = ruleOf({
  id: 'step-late',
  title: 'A step of a run is late',
  cause: 'process',
  severity: 'warning',
  on: false,
  explanation: 'Its deadline passed, and whoever comes after it waits.',
  mend: 'Finish it, or say what is in the way: then both teams see what it waits for.',
  of: ['run'],
  needs: ['runs'],
  check(record, { runs }) {
    const late = runs.runs[record.id]?.late;
    if (!late) return [];
    const title = late.title || 'a step without a title';
    return [
      found(
        record,
        `work/${late.visit}`,
        `${nameOfRecord(record)}: “${title}” was due on ${meetingDay(late.dueOn)}.`,
      ),
    ];
  },
});
