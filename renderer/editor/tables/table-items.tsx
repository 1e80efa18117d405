import { Menu } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../ui/keys';
import type { ROW_ACTIONS } from './table-actions';

/** Entries of a menu for the table with the cursor, in groups. */
export function TableItems({ editor, groups }: { editor: Editor; groups: readonly (typeof ROW_ACTIONS)[] }) {
  const { t } = useTranslation('editor');
  return groups.map((actions, at) => (
    <Fragment key={actions[0]?.name}>
      {at > 0 && <Menu.Divider />}
      {actions.map(({ name, Icon, keys, stays, run }) => (
        <Menu.Item
          key={name}
          leftSection={<Icon size={16} stroke={1.6} />}
          {...(keys ? { rightSection: <Keys keys={keys} /> } : {})}
          closeMenuOnClick={!stays}
          onClick={() => {
            run(editor);
            if (!stays) editor.commands.focus();
          }}
        >
          {t(`table.${name}`)}
        </Menu.Item>
      ))}
    </Fragment>
  ));
}
