import { cell, type Said, tableOf } from '#shared/domain/review/answer';
import { recurs } from '#shared/domain/review/disputes';
import type { OfferResult, ReachSide, ReviewFacts } from '#shared/domain/review/facts';
import { lacking, sum, type Told } from '#shared/domain/review/tell-promises';
import type { ReviewWords } from '#shared/domain/review/words';

const added = (sides: readonly ReachSide[]): ReachSide => ({
  kept: sum(sides, ({ kept }) => kept),
  judged: sum(sides, ({ judged }) => judged),
});

/** A quarter has so many weeks. */
const WEEKS = 13;
/** Above this share of full periods kept a target was reachable; below what is left of 1 it was not. */
const MOSTLY = 0.6;

/** Whether the target was reachable with the staff and holidays there were. */
export function tellReach({ leads, reach: { rows, teams, staff } }: ReviewFacts, words: ReviewWords): Told {
  const { reach: say, format } = words;
  const full = added(rows.map((row) => row.full));
  const short = added(rows.map((row) => row.short));
  const of = ({ kept, judged }: ReachSide): string => words.ofAll(kept, judged);
  const share = full.judged === 0 ? null : full.kept / full.judged;
  const meant =
    share === null ? '' : share >= MOSTLY ? say.reachable : share <= 1 - MOSTLY ? say.hard : say.even;
  const nameOf = (team: string): string => teams.find((each) => each.team === team)?.name ?? team;
  const load = (staff ?? []).flatMap(({ team, people, leadsPerWeek }) =>
    people > 0
      ? [
          say.load(
            nameOf(team),
            format.n(Math.round((leads / WEEKS / people) * 10) / 10),
            leadsPerWeek === null ? null : format.n(leadsPerWeek),
          ),
        ]
      : [],
  );
  const told =
    full.judged + short.judged === 0
      ? say.none
      : `${short.judged === 0 ? say.noShort(of(full)) : say.answer(of(full), of(short))}${meant}`;
  const [promise = '', owed = '', fullTitle = '', shortTitle = '', which = ''] = say.columns;
  const [team = '', days = '', off = '', people = ''] = say.teamColumns;
  return {
    answer: [told, ...load].join(' '),
    figure: full.judged === 0 ? '' : of(full),
    from: say.from,
    missing: [
      ...(staff === null || staff.length === 0
        ? [{ text: say.noStaff, place: { to: 'resources' } } satisfies Said]
        : []),
      ...(teams.length > 0 && teams.every((team) => team.off.length === 0)
        ? [{ text: say.noHolidays, place: { to: 'calendars' } } satisfies Said]
        : []),
    ],
    tables: [
      ...tableOf(
        [promise, owed, { n: fullTitle }, { n: shortTitle }, which],
        rows.map((row) => [
          cell(row.title, { to: 'promise', commitment: row.commitment }),
          cell(nameOf(row.team)),
          cell(of(row.full)),
          cell(row.short.judged === 0 ? '–' : of(row.short)),
          row.shortPeriods.map(
            (each): Said => ({
              text: say.shortPeriod(format.day(each.start), each.days, row.days),
              place: { to: 'period', commitment: row.commitment, period: each.start.slice(0, 10) },
            }),
          ),
        ]),
      ),
      ...tableOf(
        [team, { n: days }, off, { n: people }],
        teams.map((each) => [
          cell(each.name, { to: 'calendars' }),
          cell(format.n(each.workingDays)),
          cell(each.off.map((day) => format.day(day)).join(', ')),
          cell(format.n(each.members)),
        ]),
      ),
    ],
    places: [],
  };
}

/** Whether more or less came of an offer's leads, beyond chance. */
const went = ({ compared: { with: own, without, differs } }: OfferResult): 'more' | 'less' | null =>
  differs && own && without ? (own.share > without.share ? 'more' : 'less') : null;

/** Which offers helped to win, and what was missing. */
export function tellOffers({ offers: { rows, missing, columns } }: ReviewFacts, words: ReviewWords): Told {
  const { offers: say, format } = words;
  const helped = rows.filter((row) => went(row) === 'more').map(({ title }) => title);
  const compared = rows.some((row) => row.compared.with && row.compared.without);
  const waiting = missing.filter(({ answer }) => answer === 'none').length;
  const share = (side: OfferResult['compared']['with']): string => (side ? format.percent(side.share) : '–');
  const [offer = '', ...others] = say.columns;
  const [asked = '', on = '', answered = ''] = say.missingColumns;
  return {
    answer: `${helped.length > 0 ? say.helped(helped) : compared ? say.none : say.few}${missing.length > 0 ? say.asked(missing.length, waiting) : say.notAsked}`,
    figure: compared ? format.n(helped.length) : '',
    from: say.from,
    missing: lacking(columns, words),
    tables: [
      ...tableOf(
        [offer, ...others.slice(0, 5).map((n) => ({ n })), others[5] ?? ''],
        rows.map((row) => {
          const how = went(row);
          return [
            cell(row.title, { to: 'offer', id: row.id }),
            cell(format.n(row.leads)),
            cell(format.n(row.qualified)),
            cell(format.n(row.won)),
            cell(share(row.compared.with)),
            cell(share(row.compared.without)),
            cell(how === null ? '' : say[how]),
          ];
        }),
      ),
      ...tableOf(
        [asked, on, answered],
        missing.map((each) => [cell(each.what), cell(format.day(each.at)), cell(say.answers[each.answer])]),
      ),
    ],
    places: missing.length > 0 ? [{ text: say.requests, place: { to: 'requests' } }] : [],
  };
}

/** Which disputes come up again, and which definition should change. */
export function tellDisputes({ disputes }: ReviewFacts, words: ReviewWords): Told {
  const { disputes: say, format } = words;
  const [first] = disputes.filter(recurs);
  const all = sum(disputes, ({ states }) => states.length);
  const definitions = first?.definitions.map(({ title }) => title) ?? [];
  const again = first
    ? `${say.recur(first.title, words.claims[first.claim], first.states.length)}${definitions.length > 0 ? say.change(definitions) : ''}`
    : say.single(all);
  const ended = (states: (typeof disputes)[number]['states']): string =>
    [...new Set(states)]
      .map((state) => `${words.states[state]} ${format.n(states.filter((each) => each === state).length)}`)
      .join(', ');
  const [promise = '', claim = '', times = '', how = '', said = '', behind = ''] = say.columns;
  return {
    answer: all === 0 ? say.none : again,
    figure: format.n(all),
    from: say.from,
    missing: [],
    tables: tableOf(
      [promise, claim, { n: times }, how, said, behind],
      disputes.map((each) => [
        each.periods.slice(0, 4).map(
          (period, at): Said => ({
            text: at === 0 ? `${each.title}, ${format.day(period)}` : format.day(period),
            place: { to: 'period', commitment: each.commitment, period },
          }),
        ),
        cell(words.claims[each.claim]),
        cell(format.n(each.states.length)),
        cell(ended(each.states)),
        cell(each.reasons.map((reason) => `“${reason}”`).join(' ')),
        each.definitions.length === 0
          ? cell(say.noDefinition)
          : each.definitions.map(({ id, title }): Said => ({ text: title, place: { to: 'definition', id } })),
      ]),
    ),
    places: [],
  };
}
