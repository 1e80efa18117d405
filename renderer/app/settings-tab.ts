/** The sections of Settings; the address names the one that is open. */
export const SETTINGS_TABS = ['device', 'teams', 'leads', 'calendars', 'paper', 'rules', 'data'] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

/** The section named in an address, if any. */
export function settingsTab(search: Record<string, unknown>): { tab?: SettingsTab } {
  const tab = SETTINGS_TABS.find((each) => each === search['tab']);
  return tab ? { tab } : {};
}
