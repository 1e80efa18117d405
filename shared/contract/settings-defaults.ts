/** Places of the sidebar that come once they are used, in their order; each can be shown before, or left out. */
export const PLACES = [
  'definitions',
  'playbooks',
  'touchpoints',
  'offers',
  'runs',
  'responsibilities',
  'resources',
  'review',
  'findings',
] as const;
export type Place = (typeof PLACES)[number];

/** Settings as they come. They stand apart, so that the page shows something before it loads any schema. */
export const SETTINGS_DEFAULTS = {
  appearance: 'system',
  density: 'comfortable',
  language: 'system',
  dateLocale: '',
  paper: 'A4',
  sidebarCollapsed: false as boolean,
  places: {} as Partial<Record<Place, boolean>>,
  accountableLimit: 20 as number,
  homeView: 'me',
  tour: true as boolean,
  watchWhileClosed: false as boolean,
  notify: false as boolean,
  quietFrom: '18:00' as string,
  quietTo: '08:00' as string,
  quietWeekends: true as boolean,
  spelling: 'auto',
  ownWords: [] as string[],
  updates: 'never',
  sidePanel: 'signoff',
} as const;
