import type { MeasuredCommitment, Measurement, Period, Trial } from '#shared/contract/leads';
import type { Course } from '#shared/contract/measurement-depth';
import { dateAt } from '#shared/domain/calendar/days';
import { workingIntervals } from '#shared/domain/calendar/working-time';
import { sentenceOf } from '#shared/domain/commitments/sentence';
import { targetOn } from '#shared/domain/commitments/standing';
import { keptByQuarter } from '#shared/domain/counting/backtest';
import { courseOf } from '#shared/domain/counting/course';
import { rollingFrom } from '#shared/domain/counting/rolling';
import { rulesInWords } from '#shared/domain/counting/rules-in-words';
import { attainmentOf } from '#shared/domain/counting/status';
import { claimsOf } from '#shared/domain/disputes/counted';
import { instantMeant } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { type ContestedPeriod, withClaims } from '../measure/claims';
import type { Ledger } from '../measure/ledger';
import { leadsOfPeriod, measure } from '../measure/measure';
import { speakingIn, spokenLanguage, spokenWords } from '../measure/speaking';
import type { Application } from './application';
import { disputesAt } from './disputes/reading';
import { fail } from './fail';
import { os } from './implement';
import { languageFor } from './language';
import { companiesIn } from './leads/apart';
import { unjudged } from './leads/consequences';
import { contestedIn, withDispute } from './measuring/contested-rows';
import { depthOf } from './measuring/depth';
import { asRow } from './measuring/lead-row';
import { ledgerOf } from './measuring/ledgers';
import { byOutlook, outlookFor } from './measuring/outlook';
import { asPeriod } from './measuring/periods';
import { reportFigure } from './measuring/report';
import { reportsOf } from './measuring/reports';
import { tryCommitments } from './measuring/trial';
import { type JudgingVersion, judgingVersions } from './measuring/versions';
import { namesOf, workspaceView } from './names';
import { kindOfRecord } from './records';
import type { Session } from './session';

/** What was promised and what was kept, from the leads that were brought in. */
export const measureService = (app: Application) => ({
  agreement: os.measure.agreement.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => measureAgreement(app, input)),
  ),
  depth: os.measure.depth.handler(({ input }) => depth(app, input)),
  leads: os.measure.leads.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => leadsBehind(app, input)),
  ),
  report: os.measure.report.handler(({ input }) => report(app, input)),
  trial: os.measure.trial.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => trial(app, input)),
  ),
});

interface Asked {
  id: string;
  from?: string | undefined;
  to?: string | undefined;
  at?: string | undefined;
  /** Whether promises are measured, too, that the version which counts has no more. */
  dropped?: boolean;
}

const YEAR = 366 * 86_400_000;

/** An instant that a person meant; INVALID with the field's name otherwise. */
function meant(text: string, zone: string, end: boolean, field: string): number {
  try {
    return instantMeant(text, zone, end);
  } catch (error) {
    throw fail('INVALID', `${field}: ${error instanceof Error ? error.message : String(error)}`, { field });
  }
}

function requireAgreement(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (kind !== 'agreement')
    throw fail('INVALID', `${id} is a ${kind}; only agreements are measured.`, { record: id });
}

/** The clock of an agreement: that of its first promise. */
export const zoneOf = (versions: readonly JudgingVersion[]): string =>
  versions.at(-1)?.commitments[0]?.schedule.timeZone ?? 'UTC';

/** A period with who reported its figure, where somebody did. */
function reportedPeriod(
  session: Session,
  reports: ReturnType<typeof reportsOf>,
  period: ContestedPeriod,
  commitment: Commitment,
): Period {
  const report = reports.get(period.start.slice(0, 10));
  if (!report) return asPeriod(period, commitment);
  const by = session.history.members.get(report.author)?.name ?? report.author;
  return asPeriod(period, commitment, { by, at: report.at, evidence: report.evidence });
}

/** Each stretch of time with the version that held in it, within what was asked. */
function stretches(versions: readonly JudgingVersion[], from: number, to: number) {
  return versions.map((version, at) => ({
    version,
    from: at === 0 ? from : Math.max(from, version.from ?? from),
    to: Math.min(to, (versions[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1),
  }));
}

/** The versions that judge, and the instants that were asked for, on the clock of the promise. */
async function asked(session: Session, input: Asked) {
  requireAgreement(session, input.id);
  const now = Date.parse(session.now());
  const until = input.at === undefined ? now : meant(input.at, 'UTC', true, 'at');
  const versions = await judgingVersions(session, input.id, until);
  const zone = zoneOf(versions);
  const at = input.at === undefined ? now : meant(input.at, zone, true, 'at');
  const begins = versions[0]?.from ?? at - YEAR;
  const from =
    input.from === undefined ? Math.max(begins, at - YEAR) : meant(input.from, zone, false, 'from');
  const to = input.to === undefined ? at : meant(input.to, zone, true, 'to');
  if (to < from) throw fail('INVALID', 'to: it lies before from', { field: 'to' });
  return { versions, from, to, at };
}

/** The promises of the version that counts; those that only an earlier one within the time had stand behind them. */
function promisesOf(
  versions: readonly JudgingVersion[],
  { from, to }: { from: number; to: number },
  dropped: boolean,
): readonly Commitment[] {
  const current = versions.at(-1)?.commitments ?? [];
  if (!dropped) return current;
  const known = new Map(current.map((each) => [each.id, each]));
  for (const stretch of stretches(versions, from, to).toReversed())
    for (const each of stretch.to < stretch.from ? [] : stretch.version.commitments)
      if (!known.has(each.id)) known.set(each.id, each);
  return [...known.values()];
}

/** What lies behind the figures of a commitment, by the version that counts now. */
async function depth(app: Application, input: Asked & { commitment: string }) {
  const { versions, from, to, at } = await asked(app.session, input);
  const version = versions.at(-1);
  const commitment = version?.commitments.find(({ id }) => id === input.commitment);
  if (!version || !commitment)
    throw fail('NOT_FOUND', `${input.id} has no commitment ${input.commitment}.`, { field: 'commitment' });
  const ledger = await ledgerOf(app);
  const companies = await companiesIn(app, ledger);
  return depthOf(ledger, commitment, version.calendarOf(commitment.owedBy), { from, to, at }, companies);
}

/** Every commitment of the version that counts now, each period judged by the version that was in force then. */
export function measureAgreement(app: Application, input: Asked): Promise<Measurement> {
  return measureOn(app.session, input, () => ledgerOf(app));
}

/** The same on a ledger of one's own choosing, such as one that lacks what came in later. */
export async function measureOn(
  session: Session,
  input: Asked,
  ledgerFor: () => Promise<Ledger>,
): Promise<Measurement> {
  const { versions, from, to, at } = await asked(session, input);
  const ledger = await ledgerFor();
  const current = versions.at(-1);
  const nameOf = await namesOf(session);
  const disputes = disputesAt(session, input.id, versions, at);
  const commitments: MeasuredCommitment[] = [];
  for (const commitment of promisesOf(versions, { from, to }, input.dropped ?? false)) {
    const periods: Period[] = [];
    let missing: string[] = [];
    let outlook: Course['outlook'] = null;
    for (const stretch of stretches(versions, from, to)) {
      const promise = stretch.version.commitments.find(({ id }) => id === commitment.id);
      if (!promise || stretch.to < stretch.from) continue;
      const range = { from: stretch.from, to: stretch.to, at };
      const reports = reportsOf(session, input.id, promise.id, at);
      const found = await measure(
        ledger,
        promise,
        stretch.version.calendarOf(promise.owedBy),
        range,
        stretch.version.from,
        reports,
      );
      const calendar = stretch.version.calendarOf(promise.owedBy);
      outlook = await outlookFor(ledger, promise, calendar, found.periods, at);
      const expected =
        outlook === null ? found.periods : byOutlook(promise, found.periods, outlook, ledger.exportedAt);
      const judged = await withClaims(
        ledger,
        promise,
        calendar,
        expected,
        claimsOf(disputes, promise.id),
        { exportedAt: ledger.exportedAt, missing: found.missing, inForceFrom: stretch.version.from },
        at,
      );
      periods.push(...judged.map((period) => reportedPeriod(session, reports, period, promise)));
      missing = found.missing;
    }
    commitments.push({
      id: commitment.id,
      title: commitment.title,
      metric: commitment.metric,
      target: targetOn(commitment, dateAt(at, commitment.schedule.timeZone).toString()).value,
      unit: commitment.target.unit,
      attainment: attainmentOf(periods.map(({ status }) => status)),
      sentence: sentenceOf(commitment, (team) => nameOf(team) ?? team, spokenWords()),
      owedBy: commitment.owedBy,
      owedTo: commitment.owedTo,
      missing,
      rules: rulesInWords(commitment.metric, commitment.countingRules, spokenLanguage()).map(
        ({ question, answer }) => `${question} ${answer}`,
      ),
      periods,
      course: { ...courseOf(commitment, periods), quarters: keptByQuarter(periods), outlook },
    });
  }
  return {
    agreement: input.id,
    title: nameOf(input.id) ?? '',
    at: new Date(at).toISOString(),
    version: current?.number ?? null,
    unjudged: await unjudged(ledger, input.id, versions, at),
    commitments,
  };
}

type Reporting = Parameters<typeof reportFigure>[1] & { period: string };

/** Keeps a figure that somebody reports for a period. */
async function report(app: Application, input: Reporting): Promise<{ act: string }> {
  const { session } = app;
  requireAgreement(session, input.id);
  const versions = await judgingVersions(session, input.id, Date.parse(session.now()));
  const within = meant(input.period, zoneOf(versions), false, 'period');
  const version = versions.findLast(({ from }) => from === null || from <= within) ?? versions[0];
  if (!version) throw fail('NOT_FOUND', `${input.id} promises nothing.`, { record: input.id });
  return { act: await reportFigure(app, input, version, within) };
}

/** What promises would have meant lately, before anybody signs them. */
async function trial(
  app: Application,
  input: { id: string; commitment?: unknown; at?: string | undefined },
): Promise<Trial[]> {
  requireAgreement(app.session, input.id);
  const at = input.at === undefined ? Date.parse(app.session.now()) : meant(input.at, 'UTC', true, 'at');
  return tryCommitments(app, { id: input.id, commitment: input.commitment, at });
}

interface AskedLeads {
  id: string;
  commitment: string;
  period: string;
  missed: boolean;
  at?: string | undefined;
}

/** The leads behind a figure, each with how it counts once settled disputes are minded. */
export async function leadsBehind(app: Application, input: AskedLeads) {
  const { session } = app;
  requireAgreement(session, input.id);
  const now = Date.parse(session.now());
  const versions = await judgingVersions(
    session,
    input.id,
    input.at === undefined ? now : meant(input.at, 'UTC', true, 'at'),
  );
  const zone = zoneOf(versions);
  const at = input.at === undefined ? now : meant(input.at, zone, true, 'at');
  const start = meant(input.period, zone, false, 'period');
  const version = versions.findLast(({ from }) => from === null || from <= start) ?? versions[0];
  const commitment = version?.commitments.find(({ id }) => id === input.commitment);
  if (!version || !commitment) {
    const known = (version?.commitments ?? []).map(({ id }) => id).join(', ');
    throw fail(
      'NOT_FOUND',
      `${input.id} has no commitment ${input.commitment}. It has: ${known || 'none'}.`,
      { field: 'commitment' },
    );
  }
  const calendar = version.calendarOf(commitment.owedBy);
  const ledger = await ledgerOf(app);
  const { period, leads } = await leadsOfPeriod(ledger, commitment, calendar, start, at, false);
  const disputes = disputesAt(session, input.id, versions, at);
  const reports = reportsOf(session, input.id, commitment.id, at);
  const judged = await measure(
    ledger,
    commitment,
    calendar,
    // What few leads come to over four weeks holds what was settled about the weeks before.
    { from: rollingFrom(period.start), to: period.start, at },
    version.from,
    reports,
  );
  const first = (
    await withClaims(
      ledger,
      commitment,
      calendar,
      judged.periods,
      claimsOf(disputes, commitment.id),
      { exportedAt: ledger.exportedAt, missing: judged.missing, inForceFrom: version.from },
      at,
    )
  ).find((each) => each.period.start === period.start);
  if (!first)
    throw fail('NOT_FOUND', `No period of ${commitment.title} starts on ${input.period} or holds it.`, {
      field: 'period',
    });
  const link = (await workspaceView(session))?.leadLink ?? '';
  const until = Math.max(period.due, ...leads.map(({ dueAt }) => dueAt ?? 0)) + 7 * 86_400_000;
  return {
    agreement: input.id,
    commitment: input.commitment,
    period: reportedPeriod(session, reports, first, commitment),
    working: workingIntervals(calendar, period.opens, until).map(({ start: from, end }) => ({
      start: new Date(from).toISOString(),
      end: new Date(end).toISOString(),
    })),
    leads: leads
      .map((each) => withDispute(asRow(each, zone, link), contestedIn(disputes, commitment.id, first.start)))
      .filter(({ counted }) => !input.missed || !counted),
  };
}

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** How many leads there are, and over which time. */
export async function ledgerFacts(
  app: Application,
): Promise<{ leads: number; first: string | null; last: string | null }> {
  const ledger: Ledger = await ledgerOf(app);
  const { leads, first, last } = await ledger.facts();
  return { leads, first: iso(first), last: iso(last) };
}
