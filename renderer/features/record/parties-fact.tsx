import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useTeams } from '../../app/use-teams';
import { PromiseFact } from './promise-fact';

interface Props {
  session: DocumentSession;
  parties: string[];
  disabled: boolean;
}

/** Between which teams it is. */
export function PartiesFact({ session, parties, disabled }: Props) {
  const { t } = useTranslation('record');
  const { teams, team } = useTeams();
  const field = usePromise<string[]>(session, 'parties');
  return (
    <PromiseFact
      label={t('facts.parties')}
      field={field}
      say={(ids) => (ids ?? []).map((id) => team(id).name).join(', ')}
      disabled={disabled}
    >
      <Chip.Group multiple value={parties} onChange={(next) => field.write(next)}>
        <Group gap={6}>
          {teams.map(({ id, name }) => (
            <Chip key={id} value={id} size="xs" radius="sm" disabled={disabled}>
              {name}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </PromiseFact>
  );
}
