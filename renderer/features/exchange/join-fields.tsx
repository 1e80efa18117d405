import { Button, Checkbox, FileButton, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccordClient } from '#shared/contract/contract';
import type { SharedWorkspace } from '#shared/contract/exchange';
import { NEITHER } from '#shared/model/neither';
import { client } from '../../app/api';
import { uploadFile } from '../../app/upload';
import { ErrorState } from '../../ui/error-state';
import { useFolderChoice } from '../workspaces/use-folder-choice';

type From = Parameters<AccordClient['exchange']['look']>[0];

/** Which workspace to join, by what, and as whose team. */
export interface Joining {
  from: From;
  shared: SharedWorkspace;
  /** Id of the own team in it, or of neither; empty where it is still to be chosen. */
  team: string;
  /** They were a member before, and lost their key. */
  again: boolean;
}

interface JoinFieldsProps {
  joining: Joining | null;
  /** The own team's name as it was given before. */
  team: string;
  onChange: (joining: Joining) => void;
}

/** The folder or bundle of a colleague, and what is in it. */
export function JoinFields({ joining, team, onChange }: JoinFieldsProps) {
  const { t } = useTranslation('exchange');
  const { choose, picker } = useFolderChoice();
  const look = useMutation({
    mutationFn: async (find: () => Promise<From | null>) => {
      const from = await find();
      return from && { from, shared: await client.exchange.look(from) };
    },
    onSuccess: (found) => {
      if (!found) return;
      const { teams } = found.shared;
      const own = teams.find(({ name }) => name.toLowerCase() === team.trim().toLowerCase());
      onChange({ ...found, team: own?.id ?? '', again: false });
    },
  });
  const byBundle = async (file: File): Promise<From> => ({
    bundle: await uploadFile(client.uploads, file, () => undefined, new AbortController().signal),
  });
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('join.text')}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          loading={look.isPending}
          onClick={() =>
            look.mutate(async () => {
              const folder = await choose();
              return folder === null ? null : { folder };
            })
          }
        >
          {t('join.folder')}
        </Button>
        <FileButton onChange={(file) => file && look.mutate(() => byBundle(file))}>
          {(props) => (
            <Button variant="default" loading={look.isPending} {...props}>
              {t('join.bundle')}
            </Button>
          )}
        </FileButton>
      </Group>
      <ErrorState error={look.error} />
      {joining && (
        <>
          <Text fw={600}>
            {t('join.found', { name: joining.shared.name, founder: joining.shared.founder })}
          </Text>
          <SegmentedControl
            aria-label={t('join.team')}
            value={joining.team}
            onChange={(next) => onChange({ ...joining, team: next })}
            data={[
              ...joining.shared.teams.map(({ id, name }) => ({ value: id, label: name })),
              { value: NEITHER, label: t('neither.join') },
            ]}
          />
          {joining.team === NEITHER && (
            <Text size="sm" c="dimmed">
              {t('neither.joinText')}
            </Text>
          )}
          <Checkbox
            label={t('again.lost')}
            checked={joining.again}
            onChange={(event) => onChange({ ...joining, again: event.currentTarget.checked })}
          />
        </>
      )}
      {picker}
    </Stack>
  );
}
