import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { TeamMark } from './team-mark';

export interface Knowing {
  member: string;
  name: string;
  team: string;
  /** Whether they have said that they know it. */
  known: boolean;
  /** Since when, or that they have not said so. */
  words: string;
}

interface WhoKnowsProps {
  /** How many of how many, as a heading or a sentence. */
  summary: ReactNode;
  show: string;
  hide: string;
  people: readonly Knowing[];
}

/** How many know something, and on asking who of them does: a version in force, or an offer that was announced. */
export function WhoKnows({ summary, show, hide, people }: WhoKnowsProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Group gap="xs" align="baseline">
        {summary}
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-expanded={open}
          onClick={() => setOpen((before) => !before)}
        >
          {open ? hide : show}
        </Anchor>
      </Group>
      {open && (
        <Stack gap={4} mt={4}>
          {people.map((person) => (
            <Line key={person.member} person={person} />
          ))}
        </Stack>
      )}
    </>
  );
}

function Line({ person: { name, team, known, words } }: { person: Knowing }) {
  const Icon = known ? IconCheck : IconCircleDashed;
  return (
    <Group gap={6} wrap="nowrap">
      <Icon
        size={16}
        color={known ? 'var(--accord-good)' : 'var(--accord-quiet)'}
        aria-hidden
        style={{ flex: 'none' }}
      />
      <TeamMark team={team} />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {name}{' '}
        <Text span c="dimmed" inherit>
          {words}
        </Text>
      </Text>
    </Group>
  );
}
