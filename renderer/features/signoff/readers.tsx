import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { TeamMark } from '../../ui/team-mark';
import { useLocale } from '../measurement/use-locale';
import { usePassphrase } from './use-passphrase';

/** Who has read the version in force, and the button that says so. */
export function Readers({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const [open, setOpen] = useState(false);
  const { readers, may } = state;
  if (!state.inForce || readers.length === 0) return null;
  const read = readers.filter(({ readAt }) => readAt !== null).length;
  return (
    <section>
      <Group justify="space-between" wrap="nowrap" align="baseline">
        <Title order={3} fz="sm">
          {t('readers.title', { count: read, of: readers.length })}
        </Title>
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-expanded={open}
          onClick={() => setOpen((before) => !before)}
        >
          {t(open ? 'readers.hide' : 'readers.show')}
        </Anchor>
      </Group>
      {open && <List readers={readers} />}
      {may.acknowledge && <Acknowledge record={state.record} />}
    </section>
  );
}

function List({ readers }: Pick<SignoffState, 'readers'>) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  return (
    <Stack gap={4} mt={4}>
      {readers.map(({ member, name, team, readAt }) => {
        const Icon = readAt ? IconCheck : IconCircleDashed;
        return (
          <Group key={member} gap={6} wrap="nowrap">
            <Icon
              size={16}
              color={readAt ? 'var(--accord-good)' : 'var(--accord-quiet)'}
              aria-hidden
              style={{ flex: 'none' }}
            />
            <Text size="sm" style={{ overflowWrap: 'anywhere', flex: 1 }}>
              {name}{' '}
              <Text span c="dimmed" inherit>
                {readAt ? t('readers.read', { when: dayOf(readAt, { locale }) }) : t('readers.not')}
              </Text>
            </Text>
            <TeamMark team={team} />
          </Group>
        );
      })}
    </Stack>
  );
}

function Acknowledge({ record }: { record: string }) {
  const { t } = useTranslation('signoff');
  const passphrase = usePassphrase();
  const mark = useMutation(orpc.signoff.acknowledge.mutationOptions({ onSettled: passphrase.clear }));
  const run = (): void => mark.mutate({ id: record, ...passphrase.input });
  useScreenActions(passphrase.missing ? [] : [{ id: 'acknowledge', label: t('readers.mark'), run }]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <Stack gap="xs" mt="xs" align="flex-start">
        {passphrase.field}
        <Button
          type="submit"
          variant="default"
          size="compact-sm"
          disabled={passphrase.missing}
          loading={mark.isPending}
        >
          {t('readers.mark')}
        </Button>
        <ErrorState error={mark.error} />
      </Stack>
    </form>
  );
}
