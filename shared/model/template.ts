import { z } from 'zod';
import { list } from './binding/fields';

/** Kinds of records that a template can be for. */
export const TEMPLATE_KINDS = ['process', 'agreement', 'definition', 'playbook', 'touchpoint'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

export const isTemplateKind = (kind: string): kind is TemplateKind =>
  TEMPLATE_KINDS.some((each) => each === kind);

/**
 * Which template a record was made from, and the version of it that the record has seen last. The library speaks
 * several languages: `language` is the one the record was made in, left out for English.
 */
export const templateOrigin = () =>
  z.object({ id: z.string(), version: z.number(), language: z.string().optional() }).nullable().default(null);

/** One version of a template: the fields of a record as they were saved. It never changes afterwards. */
const TemplateVersion = z.object({
  id: z.string(),
  version: z.number().int().min(1).default(1),
  /** ISO 8601 UTC. */
  savedAt: z.string().default(''),
  /** Member who saved it. */
  savedBy: z.string().default(''),
  view: z.record(z.string(), z.unknown()).default({}),
});

/** A template of the workspace's own, saved from a record. */
export const Template = z.object({
  title: z.string().default(''),
  description: z.string().default(''),
  of: z.enum(TEMPLATE_KINDS).default('process'),
  /** Oldest first. */
  versions: list(TemplateVersion),
  /** Top-level fields that must say something in a record made from it. */
  required: z.array(z.string()).default([]),
  /** A retired template is no longer offered; records made from it keep their origin. */
  retiredAt: z.string().nullable().default(null),
});
export type Template = z.infer<typeof Template>;
