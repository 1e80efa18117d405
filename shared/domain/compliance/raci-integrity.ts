import { checkRaci, type RaciRule } from '#shared/domain/raci/check';
import { isOf, nameOfRecord, type Rule } from './rule';

const WORDS: Partial<Record<RaciRule, string>> = {
  'nobody-does': 'nobody is responsible',
  'nobody-answers': 'nobody is accountable',
  'several-answer': 'more than one role is accountable',
};

export const raciIntegrity: Rule = {
  id: 'raci-integrity',
  title: 'A step without one who answers for it',
  cause: 'process',
  severity: 'error',
  explanation:
    'Each step has at least one role that does it (R) and exactly one that answers for it (A). With two, each waits for the other. Mend it: set the letters in the grid.',
  check: ({ records }) =>
    records.filter(isOf('process')).flatMap((record) =>
      checkRaci(
        record.view.steps,
        record.view.roles.map(({ id }) => id),
      ).flatMap(({ rule, severity, step }) => {
        const words = WORDS[rule];
        if (!words || severity !== 'error' || step === null) return [];
        const title = record.view.steps.find(({ id }) => id === step)?.title || 'A step without a title';
        return [
          {
            record: record.id,
            path: `steps/${step}/raci`,
            message: `${nameOfRecord(record)}, “${title}”: ${words}.`,
          },
        ];
      }),
    ),
};
