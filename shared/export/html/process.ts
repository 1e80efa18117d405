import { KINDS } from '#shared/model/kinds';
import type { Process, StepDeadline } from '#shared/model/process';
import type { ExportRecord } from '../bundle';
import { type Lenient, lenient } from '../lenient';
import { words } from '../words';
import { facts, plain } from './facts';
import { html, type Markup } from './markup';
import type { Sheet } from './sheet';
import { type GridCell, table } from './table';
import { roleBadge, teamBadges } from './teams';

type View = Lenient<Process>;
type Step = NonNullable<View['steps']>[number];

/** When a step has to be done, in words. */
export function deadlineWords(deadline: StepDeadline | null | undefined): string {
  if (!deadline) return '';
  if (deadline.kind === 'workingHours') return words.withinHours(deadline.hours);
  if (deadline.kind === 'workingDays') return words.withinDays(deadline.days);
  return words.byWeekday(words.weekdays[deadline.weekday] ?? deadline.weekday, deadline.time);
}

/** Roles of the RACI table: the process's own columns, then any that only a step names. */
export function rolesOf(view: View): string[] {
  const columns = (view.roles ?? []).map(({ id }) => id);
  const named = (view.steps ?? []).flatMap(({ raci }) => Object.keys(raci ?? {}));
  return [...new Set([...columns, ...named])];
}

/** The roles that do a step: those with the letter R. */
export const doersOf = (step: Pick<Step, 'raci'>): string[] =>
  Object.entries(step.raci ?? {}).flatMap(([role, letter]) =>
    letter === 'R' || letter === 'AR' ? [role] : [],
  );

function stepItem(sheet: Sheet, step: Step): Markup {
  const who = doersOf(step);
  const due = deadlineWords(step.deadline);
  return html`<li class="step"><div class="step-head"><p class="step-title">${step.title?.trim() || words.untitledStep}</p><p class="step-who">${
    who.length > 0 ? who.map((role) => roleBadge(sheet, role)) : html`<em>${words.nobody}</em>`
  }${due && html`<span class="due">${words.due} ${due}</span>`}</p></div>${facts([
    [words.inputs, step.inputs?.trim()],
    [words.outputs, step.outputs?.trim()],
  ])}${step.notes && html`<div class="notes">${sheet.rich(step.notes, 5)}</div>`}</li>`;
}

function raciTable(sheet: Sheet, view: View): Markup | null {
  const roles = rolesOf(view);
  const steps = view.steps ?? [];
  if (roles.length === 0 || steps.length === 0) return null;
  const cell = (content: Markup, head = false): GridCell => ({ content, head, colspan: 1, rowspan: 1 });
  const head = [cell(html`${words.step}`, true), ...roles.map((role) => cell(roleBadge(sheet, role), true))];
  const rows = steps.map((step, at) => [
    cell(html`${at + 1}. ${step.title?.trim() || words.untitledStep}`, true),
    ...roles.map((role) => {
      const letter = step.raci?.[role];
      return cell(
        letter ? html`<span class="raci raci-${letter}">${letter === 'AR' ? 'A R' : letter}</span>` : html``,
      );
    }),
  ]);
  const legend = Object.entries(words.raci).map(
    ([letter, word]) => html`<span><strong>${letter}</strong> ${word}</span>`,
  );
  return html`<h3 id="${sheet.contents.add(words.responsibilities, 2)}">${words.responsibilities}</h3>${table(
    [head, ...rows],
    // Names of roles stand upright where they would not fit beside each other.
    roles.length > 4 ? 'grid raci-table many' : 'grid raci-table',
    10,
  )}<p class="legend">${legend}</p>`;
}

/** A process: what it is for, its steps, who has which part in them, and its text. */
export function processPart(sheet: Sheet, record: ExportRecord): Markup {
  const view = lenient(KINDS.process.schema, record.view);
  const steps = view.steps ?? [];
  return html`${plain(view.purpose, 'lead')}${facts([
    [words.parties, view.parties?.length ? teamBadges(sheet, view.parties) : null],
    [words.team, view.team ? teamBadges(sheet, [view.team]) : null],
    [words.owner, view.owner ? sheet.name(view.owner) : null],
    [words.scope, view.scope?.trim()],
    [words.trigger, view.trigger?.trim()],
    [words.outcome, view.outcome?.trim()],
  ])}<h3 id="${sheet.contents.add(words.steps, 2)}">${words.steps}</h3>${
    steps.length > 0
      ? html`<ol class="steps">${steps.map((step) => stepItem(sheet, step))}</ol>`
      : html`<p class="missing">${words.noSteps}</p>`
  }${raciTable(sheet, view)}${view.body && html`<div class="body">${sheet.rich(view.body, 3, true)}</div>`}`;
}
