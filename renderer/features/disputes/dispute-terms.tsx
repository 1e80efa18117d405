import { NumberInput, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { DEFAULT_TERMS } from '#shared/domain/disputes/disputes';
import { DisputeTerms } from '#shared/model/agreement';
import { NEITHER } from '#shared/model/neither';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';

interface Props {
  terms: DisputeTerms | undefined;
  write: (terms: DisputeTerms) => void;
  disabled: boolean;
}

/** Who belongs to neither team first: they are whom one would ask to judge. */
const inOrder = (people: readonly Member[]): Member[] =>
  people.toSorted((a, b) => Number(b.team === NEITHER) - Number(a.team === NEITHER));

/** Within how many days a contested lead is answered, and who decides where both sides differ. */
export function DisputeTermsFields({ terms = DEFAULT_TERMS, write, disabled }: Props) {
  const { t } = useTranslation('disputes');
  const people = useQuery(orpc.people.list.queryOptions()).data ?? [];
  const { team } = useTeams();
  const chosen = people.find(({ id }) => id === terms.arbiter);
  const [typed, setTyped] = useState<number | string | null>(null);
  const keep = (): void => {
    const next = DisputeTerms.safeParse({ ...terms, answerDays: typed });
    setTyped(null);
    if (typed !== null && next.success && next.data.answerDays !== terms.answerDays) write(next.data);
  };
  return (
    <Stack gap={6}>
      <NumberInput
        size="xs"
        label={t('terms.days')}
        min={1}
        max={366}
        allowDecimal={false}
        hideControls
        disabled={disabled}
        value={typed ?? terms.answerDays}
        onChange={setTyped}
        onBlur={keep}
      />
      <Select
        size="xs"
        label={t('terms.arbiter')}
        placeholder={t('terms.nobody')}
        clearable
        disabled={disabled}
        data={inOrder(people.filter(({ id, state }) => state === 'active' || id === terms.arbiter)).map(
          ({ id, name, team: of }) => ({
            value: id,
            label: `${name} · ${team(of).name}`,
          }),
        )}
        value={terms.arbiter}
        {...(chosen &&
          chosen.team !== NEITHER && {
            description: t('terms.ofATeam', { name: chosen.name, team: team(chosen.team).name }),
          })}
        onChange={(arbiter) => write({ ...terms, arbiter })}
      />
    </Stack>
  );
}
