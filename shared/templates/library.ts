import { STARTER_WORDS } from './definitions/library';
import { leadHandOver } from './lead-hand-over';
import { marketingSalesAgreement } from './marketing-sales-agreement';
import type { StarterTemplate } from './template';

/** The starter library, in the order in which it is offered. */
export const TEMPLATES: readonly StarterTemplate[] = [
  leadHandOver,
  marketingSalesAgreement,
  ...STARTER_WORDS,
];

export const templateOf = (id: string, kind: string): StarterTemplate | undefined =>
  TEMPLATES.find((template) => template.id === id && template.kind === kind);
