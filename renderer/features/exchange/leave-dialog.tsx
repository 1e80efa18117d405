import { Button, Group, List, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenWork } from '#shared/contract/exchange';
import type { Member } from '#shared/contract/people';
import { NEITHER } from '#shared/model/neither';
import { client, orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { kindWord } from '../../ui/kind-word';
import { useReturnFocus } from '../../ui/use-return-focus';
import { usePassphrase } from '../signoff/use-passphrase';

const SHOWN = 6;

interface LeaveDialogProps {
  member: Member;
  /** Who may take over what they look after. */
  colleagues: readonly Member[];
  onClose: () => void;
}

/** Somebody leaves: what they look after goes to a colleague, and their key counts no more. */
export function LeaveDialog({ member, colleagues, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const cache = useQueryClient();
  useReturnFocus();
  const passphrase = usePassphrase();
  const { id, name } = member;
  const work = useQuery(orpc.exchange.openWork.queryOptions({ input: { member: id } }));
  const [to, setTo] = useState<string | null>(null);
  const hasWork = !!work.data && work.data.records.length + work.data.roles.length > 0;
  const leave = useMutation({
    // The deed first: it asks for the passphrase. Handing over can be done again, should it be cut short.
    mutationFn: async () => {
      if (member.state === 'active') await client.exchange.leave({ member: id, ...passphrase.input });
      if (to !== null) await client.exchange.handOver({ member: id, to });
    },
    onSettled: () => cache.invalidateQueries(),
    onSuccess: onClose,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('leave.title', { name })}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          leave.mutate();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t(member.team === NEITHER ? 'leave.both' : 'leave.text', { name })}</Text>
          <ErrorState error={work.error} />
          {work.data && hasWork && (
            <>
              <Work work={work.data} name={name} />
              {colleagues.length > 0 && (
                <Select
                  label={t('leave.to')}
                  placeholder={t('leave.nobody')}
                  data={colleagues.map((each) => ({ value: each.id, label: each.name }))}
                  value={to}
                  onChange={setTo}
                  clearable
                  clearButtonProps={{ 'aria-label': t('leave.nobody') }}
                  data-autofocus
                />
              )}
            </>
          )}
          {passphrase.field}
          <ErrorState error={leave.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button
              type="submit"
              color="red.9"
              loading={leave.isPending}
              disabled={passphrase.missing || work.isPending}
            >
              {t('leave.submit', { name })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Work({ work, name }: { work: OpenWork; name: string }) {
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const lines = [
    ...work.records.map(({ id, kind, title }) => ({
      id,
      text: `${kindWord(common, kind)}: ${title || common('untitled')}`,
    })),
    ...work.roles.map(({ id, title }) => ({ id, text: t('leave.role', { title }) })),
  ];
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('leave.work', { name })}
      </Text>
      <List size="sm">
        {lines.slice(0, SHOWN).map(({ id, text }) => (
          <List.Item key={id} style={{ overflowWrap: 'anywhere' }}>
            {text}
          </List.Item>
        ))}
        {lines.length > SHOWN && <List.Item>{t('leave.more', { count: lines.length - SHOWN })}</List.Item>}
      </List>
    </div>
  );
}
