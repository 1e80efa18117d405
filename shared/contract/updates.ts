import { type } from '@orpc/contract';
import { procedure } from './errors';

/** How it stands with updates of the program itself. */
export type UpdateState =
  /** Looked for neither here nor by this host: whoever installed it brings newer ones. */
  | { stage: 'none' }
  | { stage: 'idle' /** When it was last looked, ISO 8601 UTC. */; looked: string | null }
  | { stage: 'looking' }
  | { stage: 'loading'; version: string /** 0 to 1. */; share: number }
  /** There, and taken when Accord is started next. */
  | { stage: 'ready'; version: string }
  | { stage: 'failed'; message: string };

export const updates = {
  state: procedure.output(type<UpdateState>()),
  /** Looks now, whatever the settings say. Answers when it is known whether there is one. */
  look: procedure.output(type<UpdateState>()),
  /** Starts Accord again with the update that is ready; NOT_FOUND where none is. */
  install: procedure.output(type<void>()),
};
