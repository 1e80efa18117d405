import { List, Stack, Text, Title } from '@mantine/core';
import { Playbook } from '#shared/model/playbook';
import { StaticText } from '../../../editor/static-text';
import type { FrozenProps } from './frozen-props';
import { readView } from './read';

/** A playbook as it was frozen: its chapters in order. */
export function FrozenPlaybook({ view, nameOf }: FrozenProps) {
  const playbook = readView(Playbook, view);
  return (
    <Stack gap="sm">
      {playbook.purpose && <Text>{playbook.purpose}</Text>}
      {playbook.body && <StaticText text={playbook.body} />}
      <List type="ordered">
        {playbook.chapters.map(({ id, title, record, body }) => (
          <List.Item key={id}>
            <Title order={4} fz="sm">
              {title || (record ? nameOf(record) : '')}
            </Title>
            {body && <StaticText text={body} />}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
