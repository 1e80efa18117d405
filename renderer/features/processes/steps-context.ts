import { createContext, useContext } from 'react';
import type { Step } from '#shared/model/process';

const NO_STEPS: readonly Step[] = [];

/** All steps of the process that is shown, for what refers to other steps, without every row hearing of each. */
export const StepsContext = createContext<readonly Step[]>(NO_STEPS);

export const useSteps = (): readonly Step[] => useContext(StepsContext);
