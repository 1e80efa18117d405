import type { z } from 'zod';
import { Agreement } from './agreement';
import { Calendar } from './calendar';
import { Compliance } from './compliance';
import { Definition } from './definition';
import { Discussion } from './discussion';
import { House } from './house';
import { Mapping } from './mapping';
import { Offer } from './offer';
import { Offering } from './offering';
import { Playbook } from './playbook';
import { Process } from './process';
import { Resources } from './resources';
import { Run } from './run';
import { Running } from './running';
import { Suggested } from './suggested';
import { Template } from './template';
import { Touchpoint } from './touchpoint';
import { Workspace } from './workspace';
// How all schemas say what they refuse.
import './faults';

/**
 * A record kind: its schema, and the version of it that is written into every document.
 * A schema grows by addition only, so one number per kind says whether this program knows all
 * that a document holds. Raise it with every added field or node, and list the upcast beside it.
 */
export interface RecordKind {
  schema: z.ZodObject;
  version: number;
  /** Shown in lists and offered as new; the others belong to settings. */
  listed: boolean;
}

export const KINDS = {
  process: { schema: Process, version: 4, listed: true },
  agreement: { schema: Agreement, version: 5, listed: true },
  definition: { schema: Definition, version: 4, listed: true },
  playbook: { schema: Playbook, version: 4, listed: true },
  touchpoint: { schema: Touchpoint, version: 1, listed: true },
  offer: { schema: Offer, version: 1, listed: true },
  run: { schema: Run, version: 1, listed: true },
  template: { schema: Template, version: 2, listed: false },
  calendar: { schema: Calendar, version: 1, listed: false },
  mapping: { schema: Mapping, version: 4, listed: false },
  discussion: { schema: Discussion, version: 4, listed: false },
  compliance: { schema: Compliance, version: 1, listed: false },
  house: { schema: House, version: 2, listed: false },
  offering: { schema: Offering, version: 1, listed: false },
  resources: { schema: Resources, version: 1, listed: false },
  running: { schema: Running, version: 1, listed: false },
  suggested: { schema: Suggested, version: 1, listed: false },
  workspace: { schema: Workspace, version: 2, listed: false },
} satisfies Record<string, RecordKind>;

export type KindName = keyof typeof KINDS;
export type ViewOf<K extends KindName> = z.infer<(typeof KINDS)[K]['schema']>;

export const isKind = (name: string): name is KindName => Object.hasOwn(KINDS, name);
