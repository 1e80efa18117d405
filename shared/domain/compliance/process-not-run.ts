import { meetingDay } from '#shared/domain/touchpoints/days';
import { found, nameOfRecord, ruleOf } from './rule';

export const processNotRun = ruleOf({
  id: 'process-not-run',
  title: 'A process was not run, or is late',
  cause: 'process',
  severity: 'warning',
  on: false,
  explanation:
    'It is to be carried out step by step, and nobody began: what was agreed stands on paper, and only there.',
  mend: 'Start the run now, choose another rhythm, or switch its runs off.',
  of: ['process'],
  needs: ['runs'],
  check(record, { runs }) {
    const late = runs.notStarted[record.id];
    const name = nameOfRecord(record);
    if (late) {
      const more = late.count > 1 ? `, nor ${late.count - 1} before` : '';
      return [found(record, null, `${name}: the run of ${meetingDay(late.day)} was not started${more}.`)];
    }
    return runs.neverRun.includes(record.id)
      ? [found(record, null, `${name} is switched on for more than 30 days, and was never run.`)]
      : [];
  },
});
