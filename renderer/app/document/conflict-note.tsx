import { ActionIcon, Button, Popover, Stack, Text, Tooltip } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#shared/model/binding/register';
import { When } from '../../ui/when';
import { orpc } from '../api';

export interface ConflictNoteProps<T> {
  /** What the two values are of: "Deadline". */
  label: string;
  /** The standing entries of a promise field; nothing is shown for fewer than two. */
  entries: readonly Entry[];
  /** A value in words. */
  say: (value: T | null) => string;
  /** Settles it. */
  onChoose: (value: T | null) => void;
  disabled?: boolean;
}

/** Marks a promise on which two people differ: both values with their names and times, one of them to be chosen. */
export function ConflictNote<T>({ label, entries, say, onChoose, disabled = false }: ConflictNoteProps<T>) {
  const { t } = useTranslation('editor');
  const [opened, setOpened] = useState(false);
  const { data: people } = useQuery(orpc.people.list.queryOptions());
  if (entries.length < 2) return null;
  const nameOf = (id: string): string =>
    people?.find((each) => each.id === id)?.name ?? t('conflict.someone');
  const title = `${label}: ${t('conflict.show')}`;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Tooltip label={title}>
          <ActionIcon
            size={22}
            variant="light"
            color="orange"
            c="var(--accord-warn)"
            aria-label={title}
            data-testid="conflict"
            onClick={() => setOpened(!opened)}
          >
            <IconGitFork size={14} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown maw={320}>
        <Stack gap="xs">
          <Text size="sm">{t('conflict.title')}</Text>
          {entries.map((entry) => {
            const value = (entry.value ?? null) as T | null;
            return (
              <div key={entry.id}>
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={disabled}
                  onClick={() => {
                    onChoose(value);
                    setOpened(false);
                  }}
                >
                  {t('conflict.keep', { value: say(value) || t('conflict.nothing') })}
                </Button>
                <Text size="xs" c="dimmed" mt={2}>
                  {nameOf(entry.author)}, <When at={entry.at} />
                </Text>
              </div>
            );
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
