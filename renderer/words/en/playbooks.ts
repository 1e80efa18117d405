export const playbooks = {
  title: 'Playbooks',
} as const;
