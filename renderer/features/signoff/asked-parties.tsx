import { Group, MultiSelect, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { useTeams } from '../../app/use-teams';

/** By team, where not simply all of its signatories are asked, any one of whom is enough. */
export type Asked = Readonly<Record<string, { rule: 'any' | 'all'; members: string[] }>>;

export interface PartyToAsk {
  team: string;
  signatories: { id: string; name: string }[];
}

/** The teams that a record binds, with who may sign for each. */
export function usePartiesToAsk(view: Record<string, unknown>): PartyToAsk[] {
  const { teams } = useTeams();
  const { data = [] } = useQuery(orpc.people.list.queryOptions());
  const named = Array.isArray(view['parties']) ? view['parties'] : [];
  const bound = teams.filter(({ id }) => named.includes(id));
  return (bound.length > 0 ? bound : teams).map(({ id: team }) => ({
    team,
    signatories: data.filter((each) => each.team === team && each.signatory && each.state === 'active'),
  }));
}

interface Props {
  parties: readonly PartyToAsk[];
  asked: Asked;
  onChange: (asked: Asked) => void;
}

/** Who is asked to sign for each team, and whether one of them is enough; nothing to choose where there is one. */
export function AskedParties({ parties, asked, onChange }: Props) {
  return (
    <Stack gap="sm">
      {parties.map((party) => (
        <AskedParty
          key={party.team}
          party={party}
          asked={asked[party.team] ?? { rule: 'any', members: party.signatories.map(({ id }) => id) }}
          onChange={(next) => onChange({ ...asked, [party.team]: next })}
        />
      ))}
    </Stack>
  );
}

interface PartyProps {
  party: PartyToAsk;
  asked: Asked[string];
  onChange: (asked: Asked[string]) => void;
}

function AskedParty({ party: { team: id, signatories }, asked, onChange }: PartyProps) {
  const { t } = useTranslation('signoff');
  const { team: teamOf } = useTeams();
  const team = teamOf(id).name;
  const [only, second] = signatories;
  if (!only) return null;
  if (!second) return <Text size="sm">{t('propose.oneAsked', { name: only.name, team })}</Text>;
  return (
    <Stack gap={6}>
      <MultiSelect
        label={t('propose.asked', { team })}
        data={signatories.map(({ id: value, name }) => ({ value, label: name }))}
        value={asked.members}
        onChange={(members) => onChange({ ...asked, members })}
        error={asked.members.length === 0 ? t('propose.nobodyAsked', { team }) : null}
      />
      {asked.members.length > 1 && (
        <Radio.Group
          aria-label={t('propose.rule', { team })}
          value={asked.rule}
          onChange={(next) => onChange({ ...asked, rule: next === 'all' ? 'all' : 'any' })}
        >
          <Group>
            <Radio value="any" label={t('propose.any')} />
            <Radio value="all" label={t('propose.all')} />
          </Group>
        </Radio.Group>
      )}
    </Stack>
  );
}
