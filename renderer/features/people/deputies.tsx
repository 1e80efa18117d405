import { Button, Group, Modal, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deputy, Member } from '#shared/contract/people';
import { orpc } from '../../app/api';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { TeamMark } from '../../ui/team-mark';
import { addDays, today } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import { usePassphrase } from '../signoff/use-passphrase';
import classes from './deputies.module.css';
import { SignedChange } from './signed-change';

/** A fortnight's leave is what a deputy is named for most often. */
const USUAL_DAYS = 13;

/** Who may sign for a signatory who is away; a signatory names their own. */
export function Deputies({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation('people');
  const { team } = useTeams();
  const me = useWorkspace()?.me ?? null;
  const [naming, setNaming] = useState(false);
  const { data, error } = useQuery(orpc.people.deputies.queryOptions());
  const colleagues = members.filter(
    (each) => each.team === me?.team && each.id !== me.id && each.state === 'active',
  );
  return (
    <section aria-labelledby="deputies">
      <Title order={2} id="deputies" mb={4}>
        {t('deputies.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm" maw={640}>
        {t('deputies.text')}
      </Text>
      <ErrorState error={error} />
      {data?.length === 0 && <Text size="sm">{t('deputies.none')}</Text>}
      {data && data.length > 0 && (
        <ul className={classes.list}>
          {data.map((deputy) => (
            <Line key={deputy.signatory} deputy={deputy} members={members} />
          ))}
        </ul>
      )}
      {me?.signatory &&
        (colleagues.length > 0 ? (
          <Button mt="sm" variant="default" onClick={() => setNaming(true)}>
            {t('deputies.name')}
          </Button>
        ) : (
          <Text mt="sm" size="sm" c="dimmed">
            {t('deputies.alone', { team: team(me.team).name })}
          </Text>
        ))}
      {naming && <NameDeputy colleagues={colleagues} onClose={() => setNaming(false)} />}
    </section>
  );
}

function Line({ deputy, members }: { deputy: Deputy; members: readonly Member[] }) {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const me = useWorkspace()?.me;
  const passphrase = usePassphrase();
  const [asking, setAsking] = useState(false);
  const end = useMutation(orpc.people.setDeputy.mutationOptions({ onSuccess: () => setAsking(false) }));
  const member = (id: string) => members.find((each) => each.id === id);
  const names = {
    deputy: member(deputy.deputy)?.name ?? deputy.deputy,
    name: member(deputy.signatory)?.name ?? deputy.signatory,
  };
  const send = (): void =>
    end.mutate({ deputy: null, from: deputy.from, until: deputy.until, ...passphrase.input });
  return (
    <li className={classes.line}>
      <TeamMark team={member(deputy.signatory)?.team ?? ''} />
      <span className={classes.text}>
        {t('deputies.line', names)}{' '}
        <Text span size="sm" c="dimmed">
          {t('deputies.days', {
            from: dayOf(deputy.from, { locale }),
            until: dayOf(deputy.until, { locale }),
          })}
        </Text>
      </span>
      {me?.id === deputy.signatory && (
        <Button
          variant="default"
          size="compact-sm"
          loading={end.isPending}
          aria-label={t('deputies.endLabel', names)}
          onClick={() => (passphrase.field === null ? send() : setAsking(true))}
        >
          {t('deputies.end')}
        </Button>
      )}
      {!asking && <ErrorState error={end.error} />}
      <SignedChange
        opened={asking}
        passphrase={passphrase}
        error={end.error}
        pending={end.isPending}
        onClose={() => setAsking(false)}
        onSign={send}
      />
    </li>
  );
}

function NameDeputy({ colleagues, onClose }: { colleagues: readonly Member[]; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const passphrase = usePassphrase();
  const [deputy, setDeputy] = useState<string | null>(colleagues[0]?.id ?? null);
  const [from, setFrom] = useState<string | null>(today());
  const [until, setUntil] = useState<string | null>(addDays(today(), USUAL_DAYS));
  const name = useMutation(orpc.people.setDeputy.mutationOptions({ onSuccess: onClose }));
  const wrongOrder = from !== null && until !== null && until < from;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deputies.nameTitle')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (deputy && from && until) name.mutate({ deputy, from, until, ...passphrase.input });
        }}
      >
        <Stack gap="md">
          <Select
            label={t('deputies.who')}
            data={colleagues.map((each) => ({ value: each.id, label: each.name }))}
            value={deputy}
            allowDeselect={false}
            onChange={setDeputy}
            data-autofocus
          />
          <Group grow align="flex-start">
            <DateField label={t('deputies.from')} value={from} onChange={setFrom} />
            <DateField
              label={t('deputies.until')}
              value={until}
              onChange={setUntil}
              error={wrongOrder ? t('deputies.order') : null}
            />
          </Group>
          {passphrase.field}
          <ErrorState error={name.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button
              type="submit"
              disabled={wrongOrder || !deputy || !from || !until || passphrase.missing}
              loading={name.isPending}
            >
              {t('deputies.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
