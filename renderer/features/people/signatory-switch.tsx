import { Switch, Text, Tooltip } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { NEITHER } from '#shared/model/neither';
import { orpc } from '../../app/api';
import { useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { usePassphrase } from '../signoff/use-passphrase';
import { SignedChange } from './signed-change';

interface SignatorySwitchProps {
  member: Member;
  /** The members of the same team. */
  team: readonly Member[];
  teamName: string;
}

/** May this person sign for the team? A signatory of the same team can change it, by a signed deed. */
export function SignatorySwitch({ member, team, teamName }: SignatorySwitchProps) {
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
  if (member.state === 'left') return null;
  if (member.team === NEITHER)
    return (
      <Text size="sm" component="span" c="dimmed">
        {t('neither.maySign')}
      </Text>
    );
  if (!allowed) {
    const said = (
      <Text size="sm" component="span" {...(member.signatory ? {} : { c: 'dimmed' })}>
        {t(member.signatory ? 'signs' : 'signsNot')}
      </Text>
    );
    return member.state === 'active' ? (
      <Tooltip label={t('notYours', { team: teamName })}>{said}</Tooltip>
    ) : (
      said
    );
  }
  const last =
    member.signatory &&
    !team.some((each) => each.signatory && each.id !== member.id && each.state === 'active');
  return (
    <>
      <Tooltip
        label={t('lastSignatory', { name: member.name, team: teamName })}
        disabled={!last}
        multiline
        w={260}
        refProp="rootRef"
      >
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
      </Tooltip>
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
