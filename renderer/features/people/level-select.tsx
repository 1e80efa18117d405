import { Select, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { orpc } from '../../app/api';
import { useMay } from '../../app/use-may';
import { useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';
import { LEVELS, levelWord } from './level';
import { SignedChange } from './signed-change';

/** With which rights somebody takes part; a signatory of the same team can change it, by a signed deed. */
export function LevelSelect({ member }: { member: Member }) {
  const { t } = useTranslation('people');
  const me = useWorkspace()?.me;
  const { may } = useMay('members');
  const [wanted, setWanted] = useState<string | null>(null);
  const passphrase = usePassphrase();
  const change = useMutation(
    orpc.people.setRole.mutationOptions({
      onSuccess: () => {
        setWanted(null);
        passphrase.clear();
      },
    }),
  );
  const send = (role: string): void => change.mutate({ member: member.id, role, ...passphrase.input });
  if (member.state !== 'active') return null;
  const allowed = may && me?.signatory === true && me.team === member.team;
  if (!allowed) {
    return (
      <Text size="sm" component="span">
        {levelWord(t, member.role)}
      </Text>
    );
  }
  return (
    <>
      <Select
        aria-label={t('levelOf', { name: member.name })}
        size="xs"
        miw={112}
        data={[...new Set([...LEVELS, member.role])].map((value) => ({ value, label: levelWord(t, value) }))}
        value={member.role}
        allowDeselect={false}
        disabled={change.isPending}
        onChange={(next) => {
          if (next === null || next === member.role) return;
          if (passphrase.field === null) send(next);
          else setWanted(next);
        }}
      />
      {wanted === null && <ErrorState error={change.error} />}
      <SignedChange
        opened={wanted !== null}
        passphrase={passphrase}
        error={change.error}
        pending={change.isPending}
        onClose={() => setWanted(null)}
        onSign={() => wanted !== null && send(wanted)}
      />
    </>
  );
}
