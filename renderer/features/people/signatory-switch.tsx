import { Switch, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { orpc } from '../../app/api';
import { useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';
import { SignedChange } from './signed-change';

/** May this person sign for the team? A signatory of the same team can change it, by a signed deed. */
export function SignatorySwitch({ member, teamName }: { member: Member; teamName: string }) {
  const { t } = useTranslation('people');
  const cache = useQueryClient();
  const me = useWorkspace()?.me;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const passphrase = usePassphrase();
  const change = useMutation(
    orpc.people.setSignatory.mutationOptions({
      onSuccess: () => {
        setWanted(null);
        passphrase.clear();
        return cache.invalidateQueries({ queryKey: orpc.people.key() });
      },
    }),
  );
  const allowed = me?.signatory === true && me.team === member.team && member.state === 'active';
  const send = (signatory: boolean) => change.mutate({ member: member.id, signatory, ...passphrase.input });
  if (!allowed) {
    return (
      <Text size="sm" component="span" {...(member.signatory ? {} : { c: 'dimmed' })}>
        {t(member.signatory ? 'signs' : 'signsNot')}
      </Text>
    );
  }
  return (
    <>
      <Switch
        checked={member.signatory}
        disabled={change.isPending}
        aria-label={t('signatory', { name: member.name, team: teamName })}
        onChange={(event) => {
          const next = event.currentTarget.checked;
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
