import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dropSource } from '#shared/domain/resources/edit';
import type { PastedCell } from '#shared/domain/resources/paste';
import { costId } from '#shared/domain/resources/sources';
import type { LiveDocument } from '../../app/document/use-document';
import { monthOf } from '../measurement/dates';
import { useFigures } from './figures';
import { InboundCheck } from './inbound-check';
import { shortMonth } from './months';
import classes from './resources.module.css';
import { SpendCell } from './spend-cell';
import type { SourceRow } from './use-sources';

interface Props {
  live: LiveDocument<'resources'>;
  sources: readonly SourceRow[];
  months: readonly string[];
  what: 'spend' | 'people';
  onPut: (cell: PastedCell) => void;
  onPaste: (text: string, row: number, column: number) => void;
}

/** Sources by months, each cell to be typed into; arrows go up and down, Enter goes on. */
export function SpendGrid({ live, sources, months, what, onPut, onPaste }: Props) {
  const { t } = useTranslation('resources');
  const { locale, rounded } = useFigures();
  const frame = useRef<HTMLElement>(null);
  const { session, editable, view } = live;
  const some = sources.length > 0;
  // The newest months are what is entered next.
  useEffect(() => {
    if (some) frame.current?.scrollTo({ left: frame.current.scrollWidth });
  }, [some]);
  const values = new Map(view?.costs.map((cost) => [cost.id, cost[what]]));
  const at = (source: string, month: string): number | null => values.get(costId(month, source)) ?? null;
  const sum = (cells: readonly (number | null)[]): string =>
    cells.every((cell) => cell === null)
      ? ''
      : rounded(cells.reduce<number>((all, cell) => all + (cell ?? 0), 0));
  const move = (event: KeyboardEvent, row: number, column: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    frame.current?.querySelector<HTMLInputElement>(`[data-cell="${row + by} ${column}"]`)?.focus();
  };
  if (!some)
    return (
      <Text size="sm" c="dimmed">
        {t('spend.none')}
      </Text>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too
    <section className={classes.scroll} aria-label={t('spend.table')} tabIndex={0} ref={frame}>
      <table className={classes.grid} aria-label={t('spend.table')}>
        <thead>
          <tr>
            <th scope="col">{t('costs.source')}</th>
            <th scope="col">{t('spend.inbound')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {shortMonth(month, locale)}
              </th>
            ))}
            <th scope="col">{t('spend.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source, row) => (
            <tr key={source.id}>
              <th scope="row">
                <span className={classes.source}>
                  <span className={classes.sourceName} title={source.title}>
                    {source.title}
                  </span>
                  {editable && source.entered && !source.inLeads && (
                    <Tooltip label={t('spend.remove', { source: source.title })}>
                      <ActionIcon
                        size="sm"
                        variant="subtle"
                        color="gray"
                        aria-label={t('spend.remove', { source: source.title })}
                        onClick={() => session.change((doc, author) => dropSource(doc, author, source.id))}
                      >
                        <IconX size={14} />
                      </ActionIcon>
                    </Tooltip>
                  )}
                </span>
              </th>
              <td>
                <InboundCheck session={session} source={source} disabled={!editable} />
              </td>
              {months.map((month, column) => (
                <td key={`${what} ${month}`}>
                  <SpendCell
                    session={session}
                    path={`costs/${costId(month, source.id)}/${what}`}
                    label={t('spend.cell', { source: source.title, month: monthOf(`${month}-01`, locale) })}
                    place={`${row} ${column}`}
                    disabled={!editable}
                    onPut={(value) => onPut({ source: source.title, month, value })}
                    onPaste={(text) => onPaste(text, row, column)}
                    onKey={(event) => move(event, row, column)}
                  />
                </td>
              ))}
              <td className={classes.sum}>{sum(months.map((month) => at(source.id, month)))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('spend.sum')}</th>
            <td />
            {months.map((month) => (
              <td key={month} className={classes.sum}>
                {sum(sources.map(({ id }) => at(id, month)))}
              </td>
            ))}
            <td className={classes.sum}>
              {sum(sources.flatMap(({ id }) => months.map((month) => at(id, month))))}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
