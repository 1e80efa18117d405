/** Settings as they come. They stand apart, so that the page shows something before it loads any schema. */
export const SETTINGS_DEFAULTS = {
  appearance: 'system',
  density: 'comfortable',
  language: 'system',
  dateLocale: '',
  paper: 'A4',
  sidebarCollapsed: false as boolean,
  accountableLimit: 20 as number,
  homeView: 'me',
  watchWhileClosed: false as boolean,
  notify: false as boolean,
  quietFrom: '18:00' as string,
  quietTo: '08:00' as string,
  quietWeekends: true as boolean,
  spelling: 'auto',
  ownWords: [] as string[],
  sidePanel: 'signoff',
} as const;
