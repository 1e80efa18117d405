import { Stack, Text, Title } from '@mantine/core';
import { DEEPEST, treeOf } from '#shared/domain/playbook/tree';
import { Playbook } from '#shared/model/playbook';
import { StaticText } from '../../../editor/static-text';
import { HeadingLevel, useHeadingBelow } from '../../../ui/heading-level';
import classes from './frozen.module.css';
import type { FrozenProps } from './frozen-props';
import { readView } from './read';

/** A playbook as it was frozen: its chapters in order. */
export function FrozenPlaybook({ view, nameOf }: FrozenProps) {
  const playbook = readView(Playbook, view);
  const below = useHeadingBelow();
  return (
    <Stack gap="sm">
      {playbook.purpose && <Text>{playbook.purpose}</Text>}
      {playbook.body && <StaticText text={playbook.body} />}
      <ol className={classes.steps}>
        {treeOf(playbook.chapters).map(({ item, number, depth }) => (
          <li
            key={item.id}
            className={classes.step}
            style={{ marginInlineStart: (Math.min(depth, DEEPEST) - 1) * 20 }}
          >
            <Title order={below} fz="sm">
              {number} {item.title || (item.record ? nameOf(item.record) : '')}
            </Title>
            {item.body && (
              <HeadingLevel value={below}>
                <StaticText text={item.body} />
              </HeadingLevel>
            )}
          </li>
        ))}
      </ol>
    </Stack>
  );
}
