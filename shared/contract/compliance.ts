import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './errors';
import { longTask } from './progress';

export type Cause = 'process' | 'communication' | 'resources' | 'expectations';
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  rule: string;
  severity: Severity;
  cause: Cause;
  record: string;
  /** Title of the record, for screens. */
  title: string;
  /** Where to mend it: a field path inside the record. */
  path: string | null;
  message: string;
}

export interface RuleInfo {
  id: string;
  title: string;
  cause: Cause;
  severity: Severity;
  explanation: string;
}

export const compliance = {
  check: procedure
    .input(z.object({ at: z.string().optional(), rules: z.array(z.string()).optional() }))
    .output(type<{ findings: Finding[] }>()),
  rules: procedure.output(type<RuleInfo[]>()),
};

export interface DoctorReport {
  ok: boolean;
  problems: { kind: string; path: string; record?: string | undefined; message: string }[];
  repaired: string[];
  /** Files that were set aside because they could not be read, now or earlier: for whoever wants to look. */
  quarantine: string[];
}

export const doctor = {
  /** The open workspace; the command line may name the folder of a closed one. */
  run: procedure
    .input(z.object({ repair: z.boolean().default(false), dir: z.string().optional() }))
    .output(longTask<DoctorReport>()),
};
