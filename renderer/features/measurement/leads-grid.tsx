// biome-ignore-all lint/a11y/useSemanticElements: a table cannot draw only the rows in sight
import { Anchor, Text, Tooltip } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApartLead, LeadRow } from '#shared/contract/leads';
import { spokenWords } from '../../words/spoken';
import { apartLine } from '../leads/use-apart';
import { absolute, dayAndTime } from './dates';
import { type Clock, decidedAt, LeadLine } from './lead-line';
import classes from './leads-grid.module.css';
import { sharedScale } from './scale';

const ROW = 52;
/** So many rows a page key moves. */
const PAGE = 10;

/** The row that a key leads to; null for a key that moves nothing. */
function moved(key: string, at: number, count: number): number | null {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -count, End: count }[key];
  return by === undefined ? null : Math.min(count - 1, Math.max(0, at + by));
}

interface Props {
  leads: readonly LeadRow[];
  working: readonly { start: string; end: string }[];
  due: string;
  clock: Clock;
  locale: string;
  /** What this device keeps of who they are, by their ids. */
  apart: ReadonlyMap<string, ApartLead['values']>;
  /** Told which lead the arrows or the pointer chose. */
  onChoose?: (lead: LeadRow) => void;
}

/** The leads of a period: one row each, only those in sight are drawn. Arrows move, Enter opens the lead in the CRM. */
export function LeadsGrid({ leads, working, due, clock, locale, apart, onChoose }: Props) {
  const { t } = useTranslation('measurement');
  const { t: disputes } = useTranslation('disputes');
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(0);
  const choose = (at: number): void => {
    setActive(at);
    const lead = leads[at];
    if (lead) onChoose?.(lead);
  };
  const current = Math.min(active, leads.length - 1);
  const rows = useVirtualizer({
    count: leads.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => {
      const lead = leads[index];
      return lead ? `${lead.leadId} ${lead.episode}` : index;
    },
  });
  const scale = useMemo(
    () =>
      sharedScale(
        leads.map(({ handedOverAt }) => handedOverAt),
        leads.map(decidedAt),
        due,
        clock === 'handOver',
      ),
    [leads, due, clock],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(event.key, current, leads.length);
    const link = leads[current]?.link;
    if (event.key === 'Enter' && link) window.open(link, '_blank', 'noreferrer');
    else if (next !== null) {
      event.preventDefault();
      choose(next);
      rows.scrollToIndex(next);
    }
  };

  return (
    <div
      ref={scroller}
      className={classes['grid']}
      role="grid"
      tabIndex={0}
      aria-label={t('lead.grid')}
      aria-rowcount={leads.length + 1}
      aria-activedescendant={`${id}-${current}`}
      onKeyDown={onKeyDown}
    >
      <div className={`${classes['row']} ${classes['head']}`} role="row" aria-rowindex={1} tabIndex={-1}>
        {(['id', 'outcome', 'handedOver', 'decided', 'line'] as const).map((column) => (
          <div key={column} role="columnheader" tabIndex={-1}>
            {t(`lead.${column}`)}
          </div>
        ))}
      </div>
      <div className={classes['body']} role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const lead = leads[item.index];
          if (!lead) return null;
          const decision = decidedAt(lead);
          const who = apartLine(apart.get(lead.leadId));
          return (
            <div
              key={item.key}
              id={`${id}-${item.index}`}
              className={classes['row']}
              role="row"
              tabIndex={-1}
              aria-rowindex={item.index + 2}
              aria-selected={item.index === current}
              data-active={item.index === current || undefined}
              style={{ transform: `translateY(${item.start}px)`, height: ROW }}
              onMouseDown={() => choose(item.index)}
            >
              <div role="gridcell" tabIndex={-1} className={classes['id']}>
                {lead.link ? (
                  <Anchor
                    href={lead.link}
                    target="_blank"
                    rel="noreferrer"
                    fz="sm"
                    tabIndex={-1}
                    title={t('lead.open', { id: lead.leadId })}
                  >
                    {lead.leadId}
                  </Anchor>
                ) : (
                  <span title={lead.leadId}>{lead.leadId}</span>
                )}
                <Text fz={11} c="dimmed" truncate title={who || undefined}>
                  {[who, lead.source].filter(Boolean).join(' · ')}
                </Text>
              </div>
              <div role="gridcell" tabIndex={-1}>
                <Text fz="sm" fw={500} c={lead.counted ? 'var(--accord-good)' : 'var(--accord-bad)'} span>
                  {lead.counted ? `✓ ${t('lead.counted')}` : `✕ ${t('lead.missed')}`}
                </Text>
                {lead.dispute && (
                  <Text fz={11} fw={600} span ms={6}>
                    {disputes(`short.${lead.dispute.status}`)}
                  </Text>
                )}
                {lead.reason !== spokenWords().verdicts.counted && (
                  <Tooltip label={lead.reason} multiline maw={320}>
                    <Text fz={11} c="dimmed" truncate>
                      {lead.reason}
                    </Text>
                  </Tooltip>
                )}
              </div>
              <div
                role="gridcell"
                tabIndex={-1}
                title={lead.handedOverAt ? absolute(lead.handedOverAt, locale) : undefined}
              >
                {lead.handedOverAt ? dayAndTime(lead.handedOverAt, locale) : '–'}
              </div>
              <div role="gridcell" tabIndex={-1} title={decision ? absolute(decision, locale) : undefined}>
                {decision ? dayAndTime(decision, locale) : t('lead.undecided')}
                {lead.disqualifiedAt && (
                  <Text fz={11} c="dimmed" truncate title={lead.rejectionReason ?? undefined}>
                    {lead.rejectionReason}
                  </Text>
                )}
              </div>
              <div role="gridcell" tabIndex={-1}>
                <LeadLine
                  lead={lead}
                  scale={scale}
                  working={working}
                  due={due}
                  clock={clock}
                  locale={locale}
                />
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
