import { z } from 'zod';
import { PERIOD_STATUSES } from '#shared/domain/counting/status';
import { CountingRules } from '#shared/model/counting';

const Figure = z.number().nullable();

const Counted = z.object({
  status: z.enum(PERIOD_STATUSES),
  numerator: Figure,
  denominator: Figure,
  /** In the commitment's unit. */
  measured: Figure,
});

/** A period as it stood when it was frozen. Times are ISO 8601 with the offset of the promise's zone. */
export const StatedPeriod = Counted.extend({
  start: z.string(),
  end: z.string(),
  due: z.string(),
  target: Figure,
  explanation: z.string(),
  /** The other way to count it, while leads of it were contested. */
  contested: Counted.extend({ open: z.number() }).optional(),
});
export type StatedPeriod = z.infer<typeof StatedPeriod>;

export const StatedCommitment = z.object({
  id: z.string(),
  title: z.string(),
  metric: z.string(),
  unit: z.enum(['leads', 'ratio', 'hours']),
  target: Figure,
  attainment: Figure,
  /** The promise in one sentence. */
  sentence: z.string(),
  owedBy: z.string(),
  owedTo: z.string(),
  missing: z.array(z.string()),
  /** The counting rules, in words and as they were signed. */
  rules: z.array(z.string()),
  countingRules: CountingRules.nullable(),
  periods: z.array(StatedPeriod),
});
export type StatedCommitment = z.infer<typeof StatedCommitment>;

/** What a statement freezes: a blob of canonical JSON. It never migrates; fields are only ever added. */
export const StatementContent = z.object({
  v: z.literal(1),
  agreement: z.string(),
  title: z.string(),
  /** The version that counted at the cut-off, and the proposal that made it; null while only a draft judged. */
  version: z.number().nullable(),
  proposal: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  cutOff: z.string(),
  commitments: z.array(StatedCommitment),
  /** The imports that the figures were made of: the act, the file's name, its SHA-256, and when it was exported. */
  imports: z.array(
    z.object({ import: z.string(), source: z.string(), sourceHash: z.string(), exportedAt: z.string() }),
  ),
  /** The disputes there were by then, and how they stood. */
  disputes: z.array(z.object({ dispute: z.string(), lead: z.string(), status: z.string() })),
});
export type StatementContent = z.infer<typeof StatementContent>;
