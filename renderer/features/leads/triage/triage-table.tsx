import { Button, Group, Menu, Table, Text } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TriageList } from '#shared/contract/leads';
import type { Decision } from '#shared/domain/leads/triage';
import { When } from '../../../ui/when';
import { apartLine, useApart } from '../use-apart';

type Lead = TriageList['leads'][number];

interface Props {
  leads: readonly Lead[];
  reasons: readonly string[];
  decided: ReadonlyMap<string, Decision>;
  /** Null takes a decision back. */
  onDecide: (leadId: string, decision: Decision | null) => void;
  onSave: () => void;
  disabled: boolean;
}

/** Keys of a row; what a decision does to the focus is up to the table. */
const KEYS = { a: 'accepted', q: 'qualified', r: 'rejected', u: 'undo' } as const;

/** Leads one below the other: arrows move, a letter decides and goes on to the next. */
export function TriageTable({ leads, reasons, decided, onDecide, onSave, disabled }: Props) {
  const { t } = useTranslation('leads');
  const [active, setActive] = useState(0);
  const [rejecting, setRejecting] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const apart = useApart(leads.map(({ leadId }) => leadId));
  const current = Math.min(active, leads.length - 1);
  const go = (to: number) => {
    const next = Math.min(leads.length - 1, Math.max(0, to));
    setActive(next);
    const row = body.current?.children.item(next);
    if (row instanceof HTMLElement) row.focus();
  };
  const decide = (lead: Lead, at: number, as: (typeof KEYS)[keyof typeof KEYS]) => {
    if (disabled) return;
    if (as === 'rejected') return setRejecting(lead.leadId);
    onDecide(lead.leadId, as === 'undo' ? null : { leadId: lead.leadId, as });
    if (as !== 'undo') go(at + 1);
  };
  const onKeyDown = (event: KeyboardEvent, lead: Lead, at: number) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onSave();
    // A letter typed into the menu of reasons is none of the row's.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -leads.length, End: leads.length }[event.key];
    const key = event.key.toLowerCase();
    if (by !== undefined) go(at + by);
    else if (key in KEYS) decide(lead, at, KEYS[key as keyof typeof KEYS]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table fz="sm" verticalSpacing={4} aria-label={t('triage.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('wizard.fields.leadId')}</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('wizard.fields.source')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('wizard.fields.offer')}
            </Table.Th>
            <Table.Th scope="col">{t('triage.handedOver')}</Table.Th>
            <Table.Th scope="col" w={250}>
              {t('triage.decision')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {leads.map((lead, at) => (
            <Table.Tr
              key={lead.leadId}
              tabIndex={at === current ? 0 : -1}
              onFocus={() => setActive(at)}
              onKeyDown={(event) => onKeyDown(event, lead, at)}
            >
              <Table.Th scope="row" fw={500} style={{ overflowWrap: 'anywhere' }}>
                {lead.leadId}
                <Text fz={11} c="dimmed" hiddenFrom="sm">
                  {[lead.source, lead.offer].filter(Boolean).join(' · ')}
                </Text>
                <Text fz={11} c="dimmed" truncate>
                  {apartLine(apart.get(lead.leadId))}
                </Text>
              </Table.Th>
              <Table.Td visibleFrom="sm">{lead.source}</Table.Td>
              <Table.Td visibleFrom="sm">{lead.offer}</Table.Td>
              <Table.Td>{lead.handedOverAt && <When at={lead.handedOverAt} as="day" />}</Table.Td>
              <Table.Td>
                <Choice
                  lead={lead}
                  decision={decided.get(lead.leadId)}
                  reasons={reasons}
                  rejecting={rejecting === lead.leadId}
                  disabled={disabled}
                  onRejecting={(open) => setRejecting(open ? lead.leadId : null)}
                  onChoose={(as) => decide(lead, at, as)}
                  onReject={(reason) => {
                    setRejecting(null);
                    onDecide(lead.leadId, { leadId: lead.leadId, as: 'rejected', reason });
                    // Once the menu has given the focus back.
                    setTimeout(() => go(at + 1));
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface ChoiceProps {
  lead: Lead;
  decision: Decision | undefined;
  reasons: readonly string[];
  rejecting: boolean;
  disabled: boolean;
  onRejecting: (open: boolean) => void;
  onChoose: (as: 'accepted' | 'qualified' | 'undo') => void;
  onReject: (reason: string) => void;
}

function Choice({
  lead,
  decision,
  reasons,
  rejecting,
  disabled,
  onRejecting,
  onChoose,
  onReject,
}: ChoiceProps) {
  const { t } = useTranslation('leads');
  if (decision && !rejecting) {
    return (
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text size="sm">
          {decision.as === 'rejected'
            ? t('triage.rejectedFor', { reason: decision.reason })
            : t(`triage.${decision.as}`)}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          tabIndex={-1}
          disabled={disabled}
          onClick={() => onChoose('undo')}
        >
          {t('triage.undo')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap={6} wrap="nowrap">
      {lead.acceptedAt === null && (
        <Button
          size="compact-xs"
          variant="default"
          tabIndex={-1}
          disabled={disabled}
          onClick={() => onChoose('accepted')}
        >
          {t('triage.accept')}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        tabIndex={-1}
        disabled={disabled}
        onClick={() => onChoose('qualified')}
      >
        {t('triage.qualify')}
      </Button>
      <Menu opened={rejecting} onChange={onRejecting} position="bottom-end" returnFocus>
        <Menu.Target>
          <Button size="compact-xs" variant="default" tabIndex={-1} disabled={disabled}>
            {t('triage.reject')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{reasons.length > 0 ? t('triage.why') : t('triage.noReasons')}</Menu.Label>
          {reasons.map((reason) => (
            <Menu.Item key={reason} onClick={() => onReject(reason)}>
              {reason}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
