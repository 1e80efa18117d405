import { leadAddress } from '#shared/domain/leads/link';
import { wordKey } from '#shared/domain/offers/words';
import { cell, type Said, tableOf } from '#shared/domain/review/answer';
import type { ReviewFacts, SourceResult, SourceSpend } from '#shared/domain/review/facts';
import { lacking, sum, type Told } from '#shared/domain/review/tell-promises';
import type { ReviewWords } from '#shared/domain/review/words';

const most = <T>(all: readonly T[], of: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>(
    (best, one) => (best === undefined || of(one) > of(best) ? one : best),
    undefined,
  );

/** A lead by its id, which leads to the CRM where a pattern for that is set. */
const leadSaid = (id: string, pattern: string): Said => {
  const url = leadAddress(pattern, id);
  return { text: id, place: url === null ? undefined : { to: 'crm', url } };
};

/** Where the quarter's leads are shown in depth: behind the first promise that they are measured for. */
const leadsBehind = (promises: ReviewFacts['promises'], words: ReviewWords): Said[] => {
  const measured = promises.find(({ columns, judged }) => columns.length === 0 && judged > 0);
  return measured ? [{ text: words.behind, place: { to: 'promise', commitment: measured.commitment } }] : [];
};

/** The revenue of a source in the currency that was spent, and what was spent; null where either is unknown. */
export function perUnit(
  { revenue, sqls }: SourceResult,
  spend: SourceSpend | undefined,
): { revenue: number | null; perSql: number | null } {
  if (!spend || spend.amount <= 0) return { revenue: null, perSql: null };
  const same = revenue.find(({ currency }) => currency === spend.currency);
  // Won in another currency is not nothing.
  const earned = same ? same.amount : revenue.length === 0 ? 0 : null;
  return {
    revenue: earned === null ? null : earned / spend.amount,
    perSql: sqls === 0 ? null : spend.amount / sqls,
  };
}

/** Which sources brought SQLs, and revenue for what was spent. */
export function tellSources(
  { leads, promises, sources: { rows, spend, columns } }: ReviewFacts,
  words: ReviewWords,
): Told {
  const { sources: say, format } = words;
  const nameOf = ({ source }: SourceResult): string => source ?? words.nobody;
  const spentOn = ({ source }: SourceResult): SourceSpend | undefined =>
    spend?.find((each) => wordKey(each.source) === wordKey(source ?? ''));
  const all = sum(rows, ({ sqls }) => sqls);
  const best = most(rows, ({ sqls }) => sqls);
  const worth = rows.flatMap((row) => {
    const { revenue } = perUnit(row, spentOn(row));
    return revenue === null || revenue === 0 ? [] : [{ row, revenue }];
  });
  const byEuro = most(worth, ({ revenue }) => revenue);
  const byRevenue = most(
    rows.filter(({ revenue }) => revenue.length > 0),
    ({ revenue }) => revenue[0]?.amount ?? 0,
  );
  const money = ({ revenue }: SourceResult): string =>
    revenue.map(({ amount, currency }) => format.money(amount, currency)).join(', ');
  const second = byEuro
    ? say.byEuro(nameOf(byEuro.row), format.n(byEuro.revenue))
    : byRevenue
      ? say.byRevenue(nameOf(byRevenue), money(byRevenue))
      : '';
  const without = rows.filter((row) => row.source !== null && !spentOn(row)).map(nameOf);
  const missing: Said[] = lacking(columns, words);
  if (spend === null) missing.push({ text: say.noSpend, place: { to: 'resources' } });
  else if (without.length > 0) missing.push({ text: say.noSpendOn(without), place: { to: 'resources' } });
  const [name = '', ...figures] = say.columns;
  return {
    answer:
      rows.length === 0
        ? words.noLeads
        : best && all > 0
          ? `${say.bySqls(nameOf(best), best.sqls, all)}${second}`
          : say.noSqls,
    figure: best && all > 0 ? nameOf(best) : '',
    from: words.cohort(leads),
    missing,
    tables: tableOf(
      [name, ...[...figures, ...(spend ? say.perColumns : [])].map((n) => ({ n }))],
      rows.map((row) => {
        const spent = spentOn(row);
        const { revenue, perSql } = perUnit(row, spent);
        const per = spend
          ? [
              cell(spent ? format.money(spent.amount, spent.currency) : '–'),
              cell(spent && perSql !== null ? format.money(perSql, spent.currency) : '–'),
              cell(revenue === null ? '–' : format.n(revenue)),
            ]
          : [];
        return [
          cell(nameOf(row)),
          cell(format.n(row.leads)),
          cell(format.n(row.sqls)),
          cell(row.leads === 0 ? '' : format.percent(row.sqls / row.leads)),
          cell(format.n(row.won)),
          cell(money(row)),
          ...per,
        ];
      }),
    ),
    places: leadsBehind(promises, words),
  };
}

/** Why leads were rejected, and which of them were won later. */
export function tellRejections(
  { leads, crm, promises, rejections: { rows, columns } }: ReviewFacts,
  words: ReviewWords,
): Told {
  const { rejections: say, format } = words;
  const all = sum(rows, (row) => row.leads);
  const named = rows.filter(({ reason }) => reason !== null);
  const first = most(named, (row) => row.leads);
  const bare = sum(
    rows.filter(({ reason }) => reason === null),
    (row) => row.leads,
  );
  const won = sum(rows, ({ wonLater }) => wonLater);
  const [reason = '', ...others] = say.columns;
  return {
    answer:
      all === 0
        ? say.none
        : `${first ? say.answer(first.reason ?? '', first.leads, all) : say.bare(bare)}${say.later(won)}${first && bare > 0 ? ` ${say.bare(bare)}` : ''}`,
    figure: format.n(all),
    from: words.cohort(leads),
    missing: lacking(columns, words),
    tables: tableOf(
      [reason, ...others.slice(0, 3).map((n) => ({ n })), others[3] ?? ''],
      rows.map((row) => [
        cell(row.reason ?? words.none),
        cell(format.n(row.leads)),
        cell(format.percent(row.leads / all)),
        cell(format.n(row.wonLater)),
        row.some.map((id) => leadSaid(id, crm)),
      ]),
    ),
    places: leadsBehind(promises, words),
  };
}

/** Where the time went. */
export function tellTime(
  { time: { rows, elapsed, commitment, columns } }: ReviewFacts,
  words: ReviewWords,
): Told {
  const { time: say, format } = words;
  const total = sum(rows, (row) => row.total);
  const longest = most(rows, (row) => row.total);
  const share = (part: number): string => format.percent(part / total);
  const [stage = '', ...others] = say.columns;
  return {
    answer: longest && total > 0 ? say.answer(words.stages[longest.stage], share(longest.total)) : say.none,
    figure: longest && total > 0 ? `${words.stages[longest.stage]} ${share(longest.total)}` : '',
    from: say.from(elapsed),
    missing: lacking(columns, words),
    tables: tableOf(
      [stage, ...others.map((n) => ({ n }))],
      rows.map((row) => [
        cell(words.stages[row.stage], commitment ? { to: 'promise', commitment } : undefined),
        cell(format.n(row.leads)),
        cell(row.median === null ? '–' : format.hours(row.median)),
        cell(row.p90 === null ? '–' : format.hours(row.p90)),
        cell(total === 0 ? '–' : share(row.total)),
      ]),
    ),
    places: [],
  };
}

/** Which fitting leads nobody touched. */
export function tellUntouched(
  { crm, untouched }: Pick<ReviewFacts, 'crm' | 'untouched'>,
  words: ReviewWords,
): Told {
  const { untouched: say, format } = words;
  const { fitting, total, leads, columns } = untouched;
  const [lead = '', source = '', handedOver = '', days = ''] = say.columns;
  return {
    answer:
      fitting === 0
        ? say.noFit
        : total === 0
          ? say.none(fitting)
          : say.some(total, fitting, Math.max(0, ...leads.map((each) => each.days))),
    figure: fitting === 0 ? '' : words.ofAll(total, fitting),
    from: say.from,
    missing: lacking(columns, words),
    tables: tableOf(
      [lead, source, handedOver, { n: days }],
      leads.map((each) => [
        [leadSaid(each.leadId, crm)],
        cell(each.source ?? words.nobody),
        cell(format.day(each.handedOverAt)),
        cell(format.n(each.days)),
      ]),
    ).map((table) => ({ ...table, more: Math.max(table.more, total - table.rows.length) })),
    places: [],
  };
}
