import { z } from 'zod';
import { list, promise } from './binding/fields';
import { MemberId, TeamId } from './ids';

/** A role that steps are assigned to; people hold roles, steps never name people. */
export const Role = z.object({
  id: z.string(),
  title: z.string().default(''),
  team: TeamId.nullable().default(null),
  members: z.array(MemberId).default([]),
});
export type Role = z.infer<typeof Role>;

/** How a team is shown: its name as agreed at the start, a short mark and a colour of its own. */
export const TeamLook = z.object({
  id: z.string(),
  title: z.string().default(''),
  mark: z.string().max(3).default(''),
  colour: z.string().default('blue'),
});
export type TeamLook = z.infer<typeof TeamLook>;

/** What the whole workspace shares: one record with the id `workspace`. */
export const Workspace = z.object({
  title: z.string().default(''),
  teams: list(TeamLook),
  roles: list(Role),
  rejectionReasons: list(z.object({ id: z.string(), title: promise(z.string().default('')) })),
  /** Whether leads are pasted and decided here, by teams without a CRM. */
  triage: z.boolean().default(false),
  /** Opens a lead in the CRM; `{id}` stands for the lead's id. Only https. */
  leadLink: promise(
    z
      .string()
      .regex(/^$|^https:\/\/[^\s]*\{id\}[^\s]*$/, 'a lead link starts with https:// and has {id} in it')
      .default(''),
  ),
});
export type Workspace = z.infer<typeof Workspace>;
