import { writeRegister } from '#shared/model/binding/register';
import { writeField } from '#shared/model/binding/write';
import type {
  Clock,
  Commitment,
  Condition,
  Deadline,
  Metric,
  Schedule,
  Target,
} from '#shared/model/commitment';
import { type CountingRules, NEW_RULES } from '#shared/model/counting';
import type { DocumentSession } from '../../app/document/session';
import { weeklyRule } from './recurrence';

export const PRESETS = ['count', 'share', 'timeliness', 'conversion', 'response', 'manual'] as const;
export type Preset = (typeof PRESETS)[number];

/** Who hands over and who receives, where and since when. */
export interface PresetSetting {
  from: string;
  to: string;
  timeZone: string;
  /** First day on which an occurrence may fall. */
  start: string;
  title: string;
  /** Another figure than the usual one, of a number of leads. */
  value?: number;
}

/** The fields that a preset gives a new commitment; what it leaves out keeps its default. */
interface Filled {
  owedBy: string;
  owedTo: string;
  metric: Metric;
  target: Target;
  schedule: Schedule;
  deadline?: Deadline;
  clock?: Clock;
  of?: Condition;
  window?: { days: number };
  cutOff?: { days: number };
  countingRules: CountingRules;
}

const ratio = (value: number): Target => ({ bound: 'atLeast', value, unit: 'ratio' });

/** The fields of a preset, between two teams. */
export function presetFields(
  preset: Preset,
  { from, to, timeZone, start, value = 50 }: PresetSetting,
): Filled {
  const schedule: Schedule = { rrule: weeklyRule(['MO']), time: '09:00', timeZone, start, except: [] };
  const owes = { owedBy: from, owedTo: to, schedule, countingRules: NEW_RULES };
  const back = { owedBy: to, owedTo: from, schedule, countingRules: NEW_RULES };
  switch (preset) {
    case 'count':
      return { ...owes, metric: 'count', target: { bound: 'atLeast', value, unit: 'leads' } };
    case 'share':
      return { ...owes, metric: 'share', of: 'fit', target: ratio(0.6) };
    case 'timeliness':
      return {
        ...back,
        metric: 'timeliness',
        target: ratio(0.95),
        clock: { start: 'handedOver', stop: 'decided' },
        deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
      };
    case 'conversion':
      return { ...back, metric: 'conversion', of: 'qualified', target: ratio(0.2), window: { days: 30 } };
    case 'response':
      return {
        ...back,
        metric: 'timeliness',
        target: ratio(0.9),
        clock: { start: 'handedOver', stop: 'firstTouch' },
        deadline: { kind: 'workingHours', hours: 4 },
      };
    case 'manual':
      return { ...owes, metric: 'manual', target: { bound: 'atLeast', value: 1, unit: 'leads' } };
  }
}

/** Writes a preset into the new item at `path`. Called within one change of the document. */
export function fillPreset(
  session: DocumentSession,
  path: string,
  preset: Preset,
  setting: PresetSetting,
): void {
  const author = session.author();
  writeField(session.doc, path, 'title', setting.title);
  for (const [field, value] of Object.entries(presetFields(preset, setting))) {
    writeRegister(session.doc, `${path}/${field}`, value, author);
  }
}

/** What has to change with the metric, so that the commitment still makes sense. */
export function fieldsForMetric(
  metric: Metric,
  target: Target | undefined,
): Partial<Filled & Pick<Commitment, 'ramp'>> {
  const unit = metric === 'count' ? 'leads' : 'ratio';
  const other = target?.unit !== unit;
  const bound = target?.unit === 'hours' ? 'atLeast' : (target?.bound ?? 'atLeast');
  const usual = { count: 50, share: 0.6, timeliness: 0.95, conversion: 0.2, manual: 1 } as const;
  return {
    metric,
    ...(metric !== 'manual' && other
      ? { target: { bound, value: usual[metric], unit }, ramp: undefined }
      : {}),
    ...(metric === 'share' ? { of: 'fit' as const } : {}),
    ...(metric === 'conversion' ? { of: 'qualified' as const, window: { days: 30 } } : {}),
    ...(metric === 'timeliness'
      ? {
          clock: { start: 'handedOver' as const, stop: 'decided' as const },
          deadline: { kind: 'weekday' as const, weekday: 'WE' as const, time: '17:00' },
        }
      : { deadline: { kind: 'schedule' as const } }),
  };
}
