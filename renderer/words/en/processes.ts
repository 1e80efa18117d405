/** Processes: their list, their steps, who does what. */
export const processes = {
  title: 'Processes',
} as const;
