import { Anchor, Chip, CloseButton, Group, Input, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, DisputeTerms } from '#shared/model/agreement';
import { orpc } from '../../app/api';
import { ConflictNote } from '../../app/document/conflict-note';
import { type PromiseField, useList, usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { recordLink } from '../../app/record-link';
import { useTeams } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { DisputeTermsFields } from '../disputes/dispute-terms';
import { useLocale } from '../measurement/use-locale';
import classes from './agreement-facts.module.css';

interface Props {
  session: DocumentSession;
  view: Agreement;
  disabled: boolean;
}

/** Between whom, from when, until which review, and what the agreement rests on. */
export function AgreementFacts({ session, view, disabled }: Props) {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  const { teams, team } = useTeams();
  const people = useQuery(orpc.people.list.queryOptions());
  const parties = usePromise<string[]>(session, 'parties');
  const owner = usePromise<string | null>(session, 'owner');
  const effectiveOn = usePromise<string | null>(session, 'effectiveOn');
  const reviewOn = usePromise<string | null>(session, 'reviewOn');
  const { t: disputeWords } = useTranslation('disputes');
  const disputes = usePromise<DisputeTerms | undefined>(session, 'disputes');
  const nameOf = (id: string | null): string =>
    id ? (people.data?.find((each) => each.id === id)?.name ?? id) : t('facts.nobody');
  const day = (date: string | null): string => (date ? dayOf(date, { locale }) : t('facts.noDate'));
  const wrongOrder = view.effectiveOn !== null && view.reviewOn !== null && view.reviewOn <= view.effectiveOn;
  return (
    <div className={classes.facts}>
      <Fact
        label={t('facts.parties')}
        field={parties}
        say={(ids) => (ids ?? []).map((id) => team(id).name).join(', ')}
        disabled={disabled}
      >
        <Chip.Group multiple value={view.parties} onChange={(next) => parties.write(next)}>
          <Group gap={6}>
            {teams.map(({ id, name }) => (
              <Chip key={id} value={id} size="xs" radius="sm" disabled={disabled}>
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Fact>
      <Fact path="owner" label={t('facts.owner')} field={owner} say={(id) => nameOf(id)} disabled={disabled}>
        {(labelId) => (
          <Select
            size="xs"
            aria-labelledby={labelId}
            placeholder={t('facts.nobody')}
            clearable
            disabled={disabled}
            data={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={view.owner}
            onChange={(next) => owner.write(next)}
          />
        )}
      </Fact>
      <Fact label={t('facts.effectiveOn')} field={effectiveOn} say={(date) => day(date)} disabled={disabled}>
        {(labelId) => (
          <DateField
            size="xs"
            aria-labelledby={labelId}
            placeholder={t('facts.noDate')}
            clearable
            disabled={disabled}
            value={view.effectiveOn}
            onChange={(date) => effectiveOn.write(date)}
          />
        )}
      </Fact>
      <Fact
        path="reviewOn"
        label={t('facts.reviewOn')}
        field={reviewOn}
        say={(date) => day(date)}
        disabled={disabled}
      >
        {(labelId) => (
          <DateField
            size="xs"
            aria-labelledby={labelId}
            placeholder={t('facts.noDate')}
            clearable
            disabled={disabled}
            value={view.reviewOn}
            onChange={(date) => reviewOn.write(date)}
            error={wrongOrder ? t('facts.dateOrder') : null}
          />
        )}
      </Fact>
      <LinkedRecords
        session={session}
        field="processes"
        kind="process"
        linked={view.processes}
        disabled={disabled}
      />
      <LinkedRecords
        session={session}
        field="definitions"
        kind="definition"
        linked={view.definitions}
        disabled={disabled}
      />
      <Fact
        label={disputeWords('terms.title')}
        field={disputes}
        say={(terms) => (terms ? `${terms.answerDays}, ${nameOf(terms.arbiter)}` : t('facts.nothing'))}
        disabled={disabled}
      >
        <DisputeTermsFields terms={view.disputes} write={disputes.write} disabled={disabled} />
      </Fact>
    </div>
  );
}

interface FactProps<T> {
  label: string;
  /** What it shows, for who is led to it. */
  path?: string;
  field: PromiseField<T>;
  say: (value: T | null) => string;
  disabled: boolean;
  /** A function gets the label's id, for an input to take its name from. */
  children: ReactNode | ((labelId: string) => ReactNode);
}

/** One fact: its name, what it is, and a mark where two people gave different ones. */
function Fact<T>({ label, path, field, say, disabled, children }: FactProps<T>) {
  const labelId = useId();
  return (
    <Stack gap={4} role="group" aria-labelledby={labelId} miw={0} data-path={path}>
      <Group gap={6}>
        <Input.Label id={labelId} labelElement="div">
          {label}
        </Input.Label>
        <ConflictNote<T>
          label={label}
          entries={field.conflict}
          say={say}
          onChoose={(value) => field.write(value as T)}
          disabled={disabled}
        />
      </Group>
      {typeof children === 'function' ? children(labelId) : children}
    </Stack>
  );
}

interface LinkedProps {
  session: DocumentSession;
  field: 'processes' | 'definitions';
  kind: 'process' | 'definition';
  linked: readonly { id: string }[];
  disabled: boolean;
}

/** Records that are frozen with the agreement: each opens, can be unlinked, and others can be added. */
function LinkedRecords({ session, field, kind, linked, disabled }: LinkedProps) {
  const { t } = useTranslation('agreements');
  const { t: common } = useTranslation();
  const labelId = useId();
  const list = useList(session, field);
  const records = useQuery(orpc.records.list.queryOptions({ input: { kind } }));
  const titleOf = (id: string): string =>
    records.data?.find((each) => each.id === id)?.title || common('untitled');
  const others = (records.data ?? []).filter(({ id }) => !linked.some((each) => each.id === id));
  return (
    <Stack gap={4} role="group" aria-labelledby={labelId} miw={0}>
      <Input.Label id={labelId} labelElement="div">
        {t(`facts.${field}`)}
      </Input.Label>
      {linked.length === 0 && disabled && (
        <Text size="sm" c="dimmed">
          {t('facts.nothing')}
        </Text>
      )}
      {linked.map(({ id }) => {
        const link = recordLink(kind, id) as LinkProps & { to: '/' };
        return (
          <Group key={id} gap={4} wrap="nowrap">
            <Anchor size="sm" truncate renderRoot={(props) => <Link {...props} {...link} />}>
              {titleOf(id)}
            </Anchor>
            {!disabled && (
              <CloseButton
                size="xs"
                aria-label={t('facts.unlink', { title: titleOf(id) })}
                onClick={() => list.remove(id)}
              />
            )}
          </Group>
        );
      })}
      {!disabled && others.length > 0 && (
        <Select
          size="xs"
          searchable
          aria-label={t(field === 'processes' ? 'facts.addProcess' : 'facts.addDefinition')}
          placeholder={t(field === 'processes' ? 'facts.addProcess' : 'facts.addDefinition')}
          data={others.map(({ id, title }) => ({ value: id, label: title || common('untitled') }))}
          value={null}
          onChange={(id) => id && list.add(undefined, id)}
        />
      )}
    </Stack>
  );
}
