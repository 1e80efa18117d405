import type { CheckResult } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import type { Rule, World } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import { ruleInfo } from '#shared/domain/compliance/settings';
import { waive, waiversOn } from '#shared/domain/compliance/waivers';
import { NO_RUNS } from '#shared/domain/runs/facts';
import type { ViewOf } from '#shared/model/kinds';
import type { Application } from '../application';
import { fail } from '../fail';
import { offersFacts } from '../offers/facts';
import { resourcesFacts } from '../resources/standing';
import { runsFacts } from '../runs/facts';
import type { Session } from '../session';
import { templateFacts } from '../templates/find';
import { Checker } from './checker';
import { figuresAt } from './figures';
import { standingsAt } from './standings';

const checkers = new WeakMap<Session, Checker>();

/** The checker of the open workspace; it ends with it. */
function checkerOf(app: Application, session: Session): Checker {
  const known = checkers.get(session);
  if (known) return known;
  const checker = new Checker(session.store.dir, session.store.documents);
  checkers.set(session, checker);
  app.onClose(() => checker.close());
  return checker;
}

/** The id of the one record that says which rules are on. */
export const SETTINGS = 'compliance';

/** How the workspace has its rules; null where nothing was ever set. */
export async function ruleSettings({ store }: Session): Promise<ViewOf<'compliance'> | null> {
  if (store.documents.kindOf(SETTINGS) !== 'compliance') return null;
  return (await store.documents.view(SETTINGS)).view as ViewOf<'compliance'>;
}

export interface LookFor {
  at?: string | undefined;
  rules?: string[] | undefined;
}

/** The rule of that name; INVALID with all names where there is none. */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (rule) return rule;
  throw fail('INVALID', `There is no rule ${id}. Rules: ${RULES.map((each) => each.id).join(', ')}.`, {
    field: 'rule',
  });
}

/** The instant that was asked for; INVALID where it is none. */
function instantOf(session: Session, at: string | undefined): string {
  if (at === undefined) return session.now();
  if (Number.isNaN(Date.parse(at)))
    throw fail('INVALID', `at: ${at} is not a time such as 2026-05-03`, { field: 'at' });
  return new Date(at.length === 10 ? `${at}T23:59:59.999Z` : at).toISOString();
}

async function worldOf(
  session: Session,
  today: string,
): Promise<Omit<World, 'leads' | 'offers' | 'resources' | 'runs'>> {
  const { members, genesis } = session.history;
  const facts = ({ name, team, left }: { name: string; team: string; left: boolean }) => ({
    name,
    team,
    left,
  });
  return {
    today,
    members: new Map([...members].map(([id, member]) => [id, facts(member)])),
    teams: new Map((genesis?.teams ?? []).map(({ id, name }) => [id, name])),
    templates: await templateFacts(session),
  };
}

export interface Look extends CheckResult {
  /** Ids of the rules that were asked. */
  rules: string[];
}

/** What the rules that are on find, or those named, at an instant or now; what is waived stands apart. */
export async function look(app: Application, { at, rules: named }: LookFor): Promise<Look> {
  const { session } = app;
  const instant = instantOf(session, at);
  const today = instant.slice(0, 10);
  const asked = named?.map(ruleNamed);
  const checker = checkerOf(app, session);
  checker.begin();
  const settings = await ruleSettings(session);
  const rules = RULES.filter((rule) => (asked ? asked.includes(rule) : ruleInfo(rule, settings).on));
  const measuring = rules.find(({ measures, needs }) => measures || needs?.includes('leads'));
  const figures = measuring ? await figuresAt(app, at ?? null) : null;
  const { findings, failed } = await checker.check({
    rules,
    severityOf: (rule) => ruleInfo(rule, settings).severity,
    world: {
      ...(await worldOf(session, today)),
      leads: figures?.leads ?? null,
      offers: rules.some(({ needs }) => needs?.includes('offers'))
        ? await offersFacts(session, today)
        : NO_OFFERS,
      resources: rules.some(({ needs }) => needs?.includes('resources')) ? await resourcesFacts(app) : null,
      runs: rules.some(({ needs }) => needs?.includes('runs')) ? await runsFacts(session, instant) : NO_RUNS,
    },
    standings: standingsAt(session, at === undefined ? null : instant),
    measured: figures?.measured ?? NOTHING,
  });
  const unmeasured = (figures?.failed ?? []).map((each) => ({ rule: measuring?.id ?? '', ...each }));
  return {
    ...waive(findings, waiversOn(session.history, today, instant)),
    failed: [...failed, ...unmeasured],
    rules: rules.map(({ id }) => id),
  };
}

const NO_OFFERS: World['offers'] = { offers: {}, due: {} };
const NOTHING: ReadonlyMap<string, readonly MeasuredCommitment[]> = new Map();
