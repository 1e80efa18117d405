import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { documents } from '../../app/document/documents';
import { useTeams, useWorkspace } from '../../app/use-teams';
import { DateField } from '../../ui/date-field';
import { ErrorState } from '../../ui/error-state';
import { BacktestNote } from '../agreements/backtest-note';
import { OpenThreadsNote } from '../discussion/open-threads-note';
import { today } from '../measurement/dates';
import { type Asked, AskedParties, usePartiesToAsk } from './asked-parties';
import { Blockers } from './blockers';
import { FrozenWith } from './frozen-with';
import { usePassphrase } from './use-passphrase';

interface Props {
  state: SignoffState;
  opened: boolean;
  onClose: () => void;
}

const dateIn = (view: Record<string, unknown> | undefined, field: string): string | null => {
  const value = view?.[field];
  return typeof value === 'string' ? value : null;
};

/** Asks from when it counts and who has to sign, and says what the proposal freezes. */
export function ProposeDialog({ state, opened, onClose }: Props) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  const record = useQuery(orpc.records.show.queryOptions({ input: { id: state.record }, enabled: opened }));
  const title = typeof record.data?.view['title'] === 'string' ? record.data.view['title'] : '';
  return (
    <Modal
      closeButtonProps={{ 'aria-label': common('close') }}
      opened={opened}
      onClose={onClose}
      title={t('propose.title', { title })}
      size="lg"
    >
      {record.data && (
        <ProposeForm
          key={record.data.updatedAt}
          state={state}
          kind={record.data.kind}
          view={record.data.view}
          onClose={onClose}
        />
      )}
      <ErrorState error={record.error} />
    </Modal>
  );
}

function ProposeForm({
  state,
  kind,
  view,
  onClose,
}: {
  state: SignoffState;
  kind: string;
  view: Record<string, unknown>;
  onClose: () => void;
}) {
  const { t } = useTranslation('signoff');
  const { t: common } = useTranslation();
  const { team } = useTeams();
  const me = useWorkspace()?.me;
  const passphrase = usePassphrase();
  const own = dateIn(view, 'effectiveOn') ?? today();
  // What takes the place of a version in force does not judge the time in which that one counted.
  const [effectiveOn, setEffectiveOn] = useState<string | null>(
    state.inForce !== null && own < today() ? today() : own,
  );
  const [reviewOn, setReviewOn] = useState<string | null>(dateIn(view, 'reviewOn'));
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const parties = usePartiesToAsk(view);
  const [asked, setAsked] = useState<Asked>({});
  // What it rests on may wait for a decision, too: that is said here, not once the button was pressed.
  const asking = useQuery(orpc.signoff.blockers.queryOptions({ input: { id: state.record } }));
  const blockers = asking.data ?? state.blockers;
  const nobodyAsked = Object.values(asked).some(({ members }) => members.length === 0);
  const propose = useMutation(orpc.signoff.propose.mutationOptions({ onSuccess: onClose }));
  const wrongOrder = effectiveOn !== null && reviewOn !== null && reviewOn <= effectiveOn;
  const endsTooEarly = effectiveOn !== null && expiresOn !== null && expiresOn <= effectiveOn;
  const dueOver = dueOn !== null && dueOn < today();

  const submit = async (): Promise<void> => {
    // What is proposed is what stands on disk: nothing typed a moment ago may be missing.
    await documents.flush();
    propose.mutate({
      id: state.record,
      asked: Object.entries(asked).map(([party, each]) => ({ team: party, ...each })),
      ...(effectiveOn ? { effectiveOn } : {}),
      ...(reviewOn ? { reviewOn } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(expiresOn ? { expiresOn } : {}),
      ...passphrase.input,
    });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('propose.intro')}</Text>
        {blockers.length > 0 && (
          <Alert color="var(--accord-warn)" variant="outline" title={t('propose.blocked')}>
            <Blockers record={state.record} blockers={blockers} onLeave={onClose} />
          </Alert>
        )}
        <Group grow align="flex-start">
          <DateField
            label={t('propose.effectiveOn')}
            value={effectiveOn}
            onChange={setEffectiveOn}
            data-autofocus
          />
          <DateField
            label={t('propose.dueOn')}
            description={t('propose.dueHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={dueOn}
            onChange={setDueOn}
            clearable
            error={dueOver ? t('propose.dueOver') : null}
          />
        </Group>
        <Group grow align="flex-start">
          <DateField
            label={t('propose.reviewOn')}
            description={t('propose.reviewHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={reviewOn}
            onChange={setReviewOn}
            clearable
            error={wrongOrder ? t('propose.reviewBefore') : null}
          />
          <DateField
            label={t('propose.expiresOn')}
            description={t('propose.expiresHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={expiresOn}
            onChange={setExpiresOn}
            clearable
            error={endsTooEarly ? t('propose.expiresBefore') : null}
          />
        </Group>
        <AskedParties parties={parties} asked={asked} onChange={setAsked} />
        {kind === 'agreement' && <BacktestNote agreement={state.record} />}
        <FrozenWith kind={kind} view={view} />
        <OpenThreadsNote record={state.record} onLeave={onClose} />
        {passphrase.field}
        <ErrorState error={propose.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button
            type="submit"
            loading={propose.isPending}
            disabled={
              blockers.length > 0 ||
              passphrase.missing ||
              nobodyAsked ||
              wrongOrder ||
              endsTooEarly ||
              dueOver ||
              !effectiveOn
            }
          >
            {t('propose.submit', { team: me ? team(me.team).name : '' })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
