import { expect, test } from 'vitest';
import { germanFinding } from '#shared/domain/compliance/german-messages';

test('what a rule found is said in German, with days and figures as they are written there', () => {
  expect(germanFinding('Hand-over, “Call them” has no deadline.')).toBe(
    'Hand-over, „Call them“ hat keine Frist.',
  );
  expect(germanFinding('SLA was to be reviewed by 2026-05-04.')).toBe(
    'SLA war bis 4. Mai 2026 zu überprüfen.',
  );
  expect(germanFinding('Review: “Ask IT” was due on 9 March 2026. Mia was to do it.')).toBe(
    'Review: „Ask IT“ war am 9. März 2026 fällig. Mia sollte es tun.',
  );
  expect(germanFinding('SDR: 42.5 hours a week are planned, and 40 hours there are.')).toBe(
    'SDR: 42,5 Stunden pro Woche sind geplant, 40 Stunden gibt es.',
  );
  expect(germanFinding('SLA needs two parties.')).toBe('SLA braucht zwei Parteien.');
});

test('what is not known stays as it is', () => {
  expect(germanFinding('SLA, “Leads”: Woche ab 5. Januar: 46 von 50. Verfehlt.')).toBe(
    'SLA, “Leads”: Woche ab 5. Januar: 46 von 50. Verfehlt.',
  );
});
