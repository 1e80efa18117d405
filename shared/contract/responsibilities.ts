import { type } from '@orpc/contract';
import { z } from 'zod';
import type { MatrixProcess } from '#shared/domain/raci/matrix';
import { procedure } from './errors';

/** Who does what in one process, as its draft says. */
export interface ProcessResponsibilities extends MatrixProcess {
  /** When it changed last; what `known` names. */
  updatedAt: string;
}

export const responsibilities = {
  /**
   * Who does what in every process. `known` names the processes that the caller has already and when each
   * had changed last: those that are the same are not sent again. `ids` are all there are.
   */
  read: procedure
    .input(z.object({ known: z.record(z.string(), z.string()).default({}) }))
    .output(type<{ ids: string[]; changed: ProcessResponsibilities[] }>()),
};
