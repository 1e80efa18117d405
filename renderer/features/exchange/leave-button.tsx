import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { useWorkspace } from '../../app/use-teams';
import { LeaveDialog } from './leave-dialog';

interface LeaveButtonProps {
  member: Member;
  /** The members of the same team. */
  team: readonly Member[];
}

/** Lets somebody go; there for who may: signatories of the team, and the other team's for its last one. */
export function LeaveButton({ member, team }: LeaveButtonProps) {
  const { t } = useTranslation('exchange');
  const workspace = useWorkspace();
  const [open, setOpen] = useState(false);
  const me = workspace?.me;
  if (!me || workspace.practice || member.state !== 'active' || member.id === me.id) return null;
  const others = team.filter(({ id, state }) => id !== member.id && state === 'active');
  const may = me.signatory && (me.team === member.team || !others.some(({ signatory }) => signatory));
  // Somebody of neither team is let go by both: who has said so waits for the other side.
  if (member.letGoBy.includes(me.name)) return null;
  if (!may) return null;
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        style={{ flex: 'none' }}
        aria-label={t('leave.openNamed', { name: member.name })}
        onClick={() => setOpen(true)}
      >
        {t('leave.open')}
      </Button>
      {open && <LeaveDialog member={member} colleagues={others} onClose={() => setOpen(false)} />}
    </>
  );
}
