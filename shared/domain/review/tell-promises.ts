import { type Answer, cell, type Said, tableOf } from '#shared/domain/review/answer';
import type { ReachSide, ReviewFacts } from '#shared/domain/review/facts';
import type { ReviewWords } from '#shared/domain/review/words';

/** An answer without what is the same of all: its question and title. */
export type Told = Omit<Answer, 'question' | 'title'>;

export const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

const once = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** Which promises held, and under which version. */
export function tellPromises({ promises }: ReviewFacts, words: ReviewWords): Told {
  const { promises: say, format } = words;
  const kept = sum(promises, (row) => row.kept);
  const judged = sum(promises, (row) => row.judged);
  const titles = once(promises.map(({ commitment }) => commitment)).map((commitment) => {
    const rows = promises.filter((row) => row.commitment === commitment);
    const missed = sum(rows, (row) => row.missed.length);
    return { title: rows[0]?.title ?? commitment, missed, judged: sum(rows, (row) => row.judged) };
  });
  const held = titles.filter((each) => each.judged > 0 && each.missed === 0).map(({ title }) => title);
  const [worst] = titles
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed / b.judged - a.missed / a.judged);
  const columns = once(promises.flatMap((row) => row.columns));
  return {
    answer:
      judged === 0
        ? say.none
        : `${say.answer(kept, judged, held)}${worst ? say.worst(worst.title, worst.missed, worst.judged) : ''}`,
    figure: judged === 0 ? '' : words.ofAll(kept, judged),
    from: say.from,
    missing: lacking(columns, words),
    tables: tableOf(
      [
        ...say.columns.slice(0, 2),
        ...say.columns.slice(2, 3).map((n) => ({ n })),
        ...say.columns.slice(3, 4),
        ...say.columns.slice(4).map((n) => ({ n })),
      ],
      promises.map((row) => [
        row.dropped
          ? cell(say.dropped(row.title))
          : cell(row.title, { to: 'promise', commitment: row.commitment }),
        cell(
          words.version(row.version),
          row.proposal ? { to: 'version', proposal: row.proposal } : undefined,
        ),
        cell(words.ofAll(row.kept, row.judged)),
        row.missed.map(
          (start): Said => ({
            text: format.day(start),
            place: row.dropped
              ? undefined
              : { to: 'period', commitment: row.commitment, period: start.slice(0, 10) },
          }),
        ),
        cell(row.open === 0 ? '' : format.n(row.open)),
      ]),
    ),
    places: [],
  };
}

/** Columns that an answer would need. */
export const lacking = (columns: readonly string[], words: ReviewWords): Said[] =>
  columns.length === 0 ? [] : [{ text: words.noColumn(columns), place: { to: 'lead-import' } }];

/** Which figures changed since they were signed, and through whom. */
export function tellChanged({ changed: { figures, statements } }: ReviewFacts, words: ReviewWords): Told {
  const { changed: say, format } = words;
  const signed = figures.filter(({ statement }) => statement !== null).length;
  const figure = (
    { numerator, denominator, measured }: (typeof figures)[number]['before'],
    unit: string,
  ): string => {
    if (unit === 'hours') return measured === null ? '–' : format.hours(measured);
    if (unit === 'leads') return numerator === null ? '–' : format.n(numerator);
    return numerator === null || denominator === null ? '–' : words.ofAll(numerator, denominator);
  };
  return {
    answer:
      figures.length === 0
        ? say.none(statements)
        : say.some(figures.length, signed, once(figures.map(({ by }) => by))),
    figure: format.n(figures.length),
    from: say.from(statements),
    missing: statements === 0 ? [{ text: say.noStatement, place: { to: 'agreement' } }] : [],
    tables: tableOf(
      say.columns,
      figures.map((each) => [
        cell(`${each.title}, ${format.day(each.start)}`, {
          to: 'period',
          commitment: each.commitment,
          period: each.start.slice(0, 10),
        }),
        cell(figure(each.before, each.unit)),
        cell(figure(each.after, each.unit)),
        cell(
          say.through(
            each.by,
            `${words.causes[each.cause] ?? each.cause}${each.file ? ` (${each.file})` : ''}`,
            format.day(each.at),
          ),
        ),
        each.statement ? cell(say.statement, { to: 'statement', statement: each.statement }) : cell(''),
      ]),
    ),
    places: [],
  };
}

/** What next quarter's proposal would have scored. */
export function tellProposal({ proposal: { rows, version } }: ReviewFacts, words: ReviewWords): Told {
  const { proposal: say } = words;
  const tried = rows.filter(({ judged }) => judged > 0);
  const before = tried.flatMap((row): ReachSide[] => (row.before ? [row.before] : []));
  const changed = rows.some((row) => row.changed);
  const columns = once(rows.flatMap((row) => row.columns));
  const score = say.answer(
    sum(tried, (row) => row.kept),
    sum(tried, (row) => row.judged),
    sum(before, (side) => side.kept),
    sum(before, (side) => side.judged),
  );
  return {
    answer: tried.length === 0 ? say.none : changed ? score : `${say.same} ${score}`,
    figure:
      tried.length === 0
        ? ''
        : words.ofAll(
            sum(tried, (row) => row.kept),
            sum(tried, (row) => row.judged),
          ),
    from: say.from,
    missing: lacking(columns, words),
    tables: tableOf(
      [say.columns[0] ?? '', { n: say.columns[1] ?? '' }, { n: say.columns[2] ?? '' }, say.columns[3] ?? ''],
      rows.map((row) => [
        cell(row.title, { to: 'promise', commitment: row.commitment }),
        cell(row.judged === 0 ? '–' : words.ofAll(row.kept, row.judged)),
        cell(row.before ? words.ofAll(row.before.kept, row.before.judged) : '–'),
        cell(row.changed ? say.changed : ''),
      ]),
    ),
    places: changed && version !== null ? [{ text: say.compare, place: { to: 'changes', version } }] : [],
  };
}
