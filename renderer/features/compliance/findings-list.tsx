import { Button, Text, Title } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleInfo, SeenFinding } from '#shared/contract/compliance';
import { findingKey } from '#shared/domain/compliance/rule';
import type { FindingsGroup } from '../../app/findings-search';
import { FindingRow } from './finding-row';
import classes from './findings.module.css';
import { grouped } from './grouped';
import { useMend } from './use-mend';

/** So many are drawn at first, and so many more each time: nobody mends a thousand in one sitting. */
const PORTION = 200;

interface FindingsListProps {
  findings: readonly SeenFinding[];
  rules: readonly RuleInfo[];
  by: FindingsGroup;
  onWaive: (finding: SeenFinding) => void;
}

/** Two findings of one rule at one place, such as two blanks in a text, are told apart by what they say. */
const idOf = (finding: SeenFinding): string => `${findingKey(finding)} ${finding.message}`;

/** Findings under their heads. Arrows move, Space shows how to mend, M mends, W waives. */
export function FindingsList({ findings, rules, by, onWaive }: FindingsListProps) {
  const { t } = useTranslation('compliance');
  const [shown, setShown] = useState<string | null>(null);
  const [most, setMost] = useState(PORTION);
  const list = useRef<HTMLDivElement>(null);
  const { mend, switchOff } = useMend();
  const groups = useMemo(() => grouped(findings, by), [findings, by]);
  const all = useMemo(() => groups.flatMap(({ items }) => items).slice(0, most), [groups, most]);
  const ruleOf = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules]);
  const toggle = (id: string): void => setShown((before) => (before === id ? null : id));
  const focusRow = (at: number): void =>
    list.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus();

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = Number((event.target as HTMLElement).dataset['row'] ?? -1);
    const finding = all[at];
    if (!finding || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') focusRow(Math.min(at + 1, all.length - 1));
    else if (event.key === 'ArrowUp') focusRow(Math.max(at - 1, 0));
    else if (event.key === 'Home') focusRow(0);
    else if (event.key === 'End') focusRow(all.length - 1);
    else if (event.key === ' ') toggle(idOf(finding));
    else if (event.key === 'm' && finding.mendable) mend(finding);
    else if (event.key === 'w') onWaive(finding);
    else if (event.key === 'Escape' && shown !== null) setShown(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  let next = 0;
  const headOf = (key: string, items: readonly SeenFinding[]): string =>
    by === 'record'
      ? (items[0]?.title ?? key)
      : by === 'cause'
        ? t(`causes.${items[0]?.cause ?? 'process'}`)
        : t(`severities.${items[0]?.severity ?? 'note'}`);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside
    <div ref={list} onKeyDown={onKeyDown}>
      {groups.map(({ key, items }) => {
        const first = next;
        const drawn = items.slice(0, Math.max(0, most - first));
        next += drawn.length;
        if (drawn.length === 0) return null;
        const head = headOf(key, items);
        return (
          <section key={key} className={classes.group} aria-label={head}>
            <Title order={2} className={classes.head ?? ''}>
              {head} <span className={classes.count}>{items.length}</span>
            </Title>
            <ul className={classes.list} aria-label={t('list', { group: head })}>
              {drawn.map((finding, at) => (
                <FindingRow
                  key={idOf(finding)}
                  id={idOf(finding)}
                  at={first + at}
                  finding={finding}
                  rule={ruleOf.get(finding.rule)}
                  shown={shown === idOf(finding)}
                  onToggle={toggle}
                  onMend={mend}
                  onWaive={onWaive}
                  onSwitchOff={switchOff}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {findings.length > most && (
        <Button variant="default" onClick={() => setMost(most + PORTION)}>
          {t('more', { count: Math.min(PORTION, findings.length - most) })}
        </Button>
      )}
      <Text size="sm" c="dimmed" mt="md">
        {t('keys')}
      </Text>
    </div>
  );
}
