import { type } from '@orpc/contract';
import { z } from 'zod';
import { LANGUAGES } from '#shared/model/language';
import { procedure } from './errors';
import { PLACES, SETTINGS_DEFAULTS } from './settings-defaults';

/** `HH:MM`; not the model's own, which brings a calendar library along. */
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 18:00');

/** Settings of this device and person; nothing that binds anybody. */
export const DeviceSettings = z.object({
  appearance: z.enum(['system', 'light', 'dark']).default(SETTINGS_DEFAULTS.appearance),
  density: z.enum(['comfortable', 'compact']).default(SETTINGS_DEFAULTS.density),
  /** What Accord speaks on this device. */
  language: z.enum(['system', ...LANGUAGES]).default(SETTINGS_DEFAULTS.language),
  /** BCP 47; empty follows the system. */
  dateLocale: z.string().max(35).default(SETTINGS_DEFAULTS.dateLocale),
  paper: z.enum(['A4', 'Letter']).default(SETTINGS_DEFAULTS.paper),
  sidebarCollapsed: z.boolean().default(SETTINGS_DEFAULTS.sidebarCollapsed),
  /** Places of the sidebar that are shown, or are not, whether they are used or not. */
  places: z.partialRecord(z.enum(PLACES), z.boolean()).default(SETTINGS_DEFAULTS.places),
  /** For how many steps one person may answer before the matrix of responsibilities says so. */
  accountableLimit: z.number().int().min(1).max(999).default(SETTINGS_DEFAULTS.accountableLimit),
  /** Whether Home tells what waits for the person, or for their whole team. */
  homeView: z.enum(['me', 'team']).default(SETTINGS_DEFAULTS.homeView),
  /** Whether Home of the worked example leads around in it. */
  tour: z.boolean().default(SETTINGS_DEFAULTS.tour),
  /** Whether the desktop app goes on watching the shared folder when its window is closed. */
  watchWhileClosed: z.boolean().default(SETTINGS_DEFAULTS.watchWhileClosed),
  /** Whether the system's notifications tell what newly waits. */
  notify: z.boolean().default(SETTINGS_DEFAULTS.notify),
  /** When they keep still: times on the person's own clock, over midnight where it ends before it begins. */
  quietFrom: Clock.default(SETTINGS_DEFAULTS.quietFrom),
  quietTo: Clock.default(SETTINGS_DEFAULTS.quietTo),
  quietWeekends: z.boolean().default(SETTINGS_DEFAULTS.quietWeekends),
  /** Who checks spelling: Accord, the browser or system, nobody; `auto` is Accord where the system has no dictionary. */
  spelling: z.enum(['auto', 'english', 'system', 'off']).default(SETTINGS_DEFAULTS.spelling),
  /** Words that are right for this person and stand in no dictionary. */
  ownWords: z.array(z.string().min(1).max(60)).max(5000).default(SETTINGS_DEFAULTS.ownWords),
  /** Whether newer versions of the program are looked for, and which. */
  updates: z.enum(['never', 'released', 'preview']).default(SETTINGS_DEFAULTS.updates),
  sidePanel: z
    .enum(['closed', 'outline', 'discussion', 'signoff', 'history', 'links'])
    .default(SETTINGS_DEFAULTS.sidePanel),
});
export type DeviceSettings = z.infer<typeof DeviceSettings>;

/**
 * A change of some of them. Not `DeviceSettings.partial()`: zod fills defaults in behind `optional`, and what
 * was not named would be set back.
 */
const {
  appearance,
  density,
  language,
  dateLocale,
  paper,
  sidebarCollapsed,
  places,
  sidePanel,
  accountableLimit,
  homeView,
  tour,
  watchWhileClosed,
  notify,
  quietFrom,
  quietTo,
  quietWeekends,
  spelling,
  ownWords,
  updates,
} = DeviceSettings.shape;
const DeviceSettingsChange = z.object({
  appearance: appearance.unwrap().optional(),
  density: density.unwrap().optional(),
  language: language.unwrap().optional(),
  dateLocale: dateLocale.unwrap().optional(),
  paper: paper.unwrap().optional(),
  sidebarCollapsed: sidebarCollapsed.unwrap().optional(),
  places: places.unwrap().optional(),
  sidePanel: sidePanel.unwrap().optional(),
  accountableLimit: accountableLimit.unwrap().optional(),
  homeView: homeView.unwrap().optional(),
  tour: tour.unwrap().optional(),
  watchWhileClosed: watchWhileClosed.unwrap().optional(),
  notify: notify.unwrap().optional(),
  quietFrom: quietFrom.unwrap().optional(),
  quietTo: quietTo.unwrap().optional(),
  quietWeekends: quietWeekends.unwrap().optional(),
  spelling: spelling.unwrap().optional(),
  ownWords: ownWords.unwrap().optional(),
  updates: updates.unwrap().optional(),
});

export const settings = {
  get: procedure.output(type<DeviceSettings>()),
  set: procedure.input(DeviceSettingsChange).output(type<DeviceSettings>()),
};

/** Help and the log, without any document content in it. */
export const help = {
  log: procedure.output(type<{ file: string; tail: string }>()),
  revealLog: procedure.output(type<{ shown: boolean; file: string }>()),
};
