import type { z } from 'zod';
import type { Commitment } from '#shared/model/commitment';
import type { TemplateContext } from './template';

type Promised = z.input<typeof Commitment>;

/** Every Monday at nine where the teams are, from the day of writing. */
export const weekly = ({
  today,
  timeZone,
}: Pick<TemplateContext, 'today' | 'timeZone'>): Promised['schedule'] => ({
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  time: '09:00',
  timeZone,
  start: today,
  except: [],
});

export const atLeast = (share: number): Promised['target'] => ({
  bound: 'atLeast',
  value: share,
  unit: 'ratio',
});

export const atMost = (share: number): Promised['target'] => ({
  bound: 'atMost',
  value: share,
  unit: 'ratio',
});

/** Ids of both teams, also where a workspace has none yet. */
export const partiesIn = (teams: TemplateContext['teams']) => ({
  marketing: teams[0]?.id ?? 'marketing',
  sales: teams[1]?.id ?? 'sales',
});
