import { Button, Tooltip } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { useMay } from '../../app/use-may';
import { useTeams } from '../../app/use-teams';
import { useSidePanel } from '../../ui/use-side-panel';
import { listed } from '../../words/locale';
import { ProposeDialog } from './propose-dialog';

/** The one thing to do next about a record's sign-off, for the header of its page; null when there is none. */
export function usePrimaryAction(id: string): ReactNode {
  const { data } = useQuery(orpc.signoff.state.queryOptions({ input: { id } }));
  if (!data) return null;
  // Two versions that count at once are decided by proposing one of them as it is.
  const unchanged = data.changes?.length === 0 && data.rivals.length === 0;
  // A draft that cannot be proposed yet says so when asked; one that says what is agreed has nothing to do.
  if (data.next === 'none' && (unchanged || data.blockers.length === 0)) return null;
  // What it rests on changed: that is offered beside it, and nothing to press on at every edit of a linked record.
  if (data.next === 'propose' && unchanged) return null;
  return <PrimaryAction state={data} />;
}

function PrimaryAction({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const { team } = useTeams();
  const { show } = useSidePanel();
  const navigate = useNavigate();
  const [proposing, setProposing] = useState(false);
  const { proposal } = state.open ?? {};
  const names = listed(state.waitingFor.map((each) => team(each).name));
  const again = state.versions.length > 0 && state.inForce === null;
  const toSign =
    state.next === 'sign' && proposal !== undefined
      ? ({ to: '/records/$id/sign/$proposal', params: { id: state.record, proposal } } as const)
      : null;
  const action = toSign
    ? { id: 'sign', label: t('action.sign'), run: () => void navigate(toSign) }
    : state.next === 'waiting'
      ? { id: 'waiting', label: t('action.waiting', { names }), run: () => show('signoff') }
      : {
          id: 'propose',
          label: t(
            state.inForce ? 'action.proposeChanges' : again ? 'action.proposeAgain' : 'action.propose',
          ),
          run: () => setProposing(true),
        };
  const propose = useMay('propose');
  useScreenActions(action.id === 'propose' && !propose.may ? [] : [action]);
  if (toSign) return <Button renderRoot={(props) => <Link {...props} {...toSign} />}>{action.label}</Button>;
  if (state.next === 'waiting') {
    return (
      <Button variant="default" leftSection={<IconClock size={16} />} onClick={action.run}>
        {action.label}
      </Button>
    );
  }
  if (!propose.may) {
    return (
      <Tooltip label={propose.why} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
        <Button aria-disabled data-disabled onClick={(event) => event.preventDefault()}>
          {action.label}
        </Button>
      </Tooltip>
    );
  }
  return (
    <>
      <Button onClick={action.run}>{action.label}</Button>
      <ProposeDialog state={state} opened={proposing} onClose={() => setProposing(false)} />
    </>
  );
}
