import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconPlus,
  IconSwitchHorizontal,
  IconTrash,
} from '@tabler/icons-react';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Keys } from '../../ui/keys';
import { MOD } from '../../ui/mod-key';
import type { EditorUi } from '../editor-ui';
import { PlaceMark, placeOfBlock } from '../place';
import { deleteBlock, duplicateBlock, moveBlock } from './block-commands';
import { BLOCK_ICONS, type BlockName } from './blocks';
import { canTurn, TURN_INTO, turnInto } from './turn-into';

interface BlockMenuProps {
  editor: Editor;
  ui: EditorUi;
  /** What is done is undone apart from what was written before. */
  newStep: () => void;
}

/** What can be done to a whole block: opened at its handle, or from the keyboard. */
export function BlockMenu(props: BlockMenuProps) {
  const pos = useStore(props.ui, (state) => state.block);
  return pos === null ? null : <OpenMenu {...props} pos={pos} />;
}

function OpenMenu({ editor, ui, newStep, pos }: BlockMenuProps & { pos: number }) {
  const { t } = useTranslation('editor');
  const close = () => {
    if (ui.getState().block === null) return;
    ui.setState({ block: null });
    editor.commands.focus();
  };
  const act = (command: Command) => () => {
    newStep();
    command(editor.state, editor.view.dispatch);
    newStep();
  };
  const inside = () => {
    const { state, view } = editor;
    if (!(state.selection instanceof NodeSelection)) return;
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(pos + 1), 1)));
  };
  const turn = (name: BlockName) => {
    newStep();
    inside();
    turnInto(editor, name);
    newStep();
  };
  const insertBelow = () => {
    const node = editor.state.doc.nodeAt(pos);
    if (!node) return;
    const { $from } = editor.state.selection;
    const inItem = node.type.name === 'listItem' || node.type.name === 'taskItem';
    const at = inItem && $from.depth > 0 ? editor.state.doc.resolve(pos).after() : pos + node.nodeSize;
    editor
      .chain()
      .insertContentAt(at, { type: 'paragraph' })
      .setTextSelection(at + 1)
      .insertContent('/')
      .run();
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      withinPortal
      shadow="md"
      width={240}
      returnFocus={false}
      trapFocus
    >
      <Menu.Target>
        <PlaceMark place={{ ...placeOfBlock(editor.view, pos), width: 0, height: 26 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('block.menu')}>
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={insertBelow}>
          {t('block.insertBelow')}
        </Menu.Item>
        {canTurnHere(editor, pos) && (
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<IconSwitchHorizontal size={16} />}>
                {t('block.turnInto')}
              </Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {TURN_INTO.map((name) => {
                const Icon = BLOCK_ICONS[name];
                return (
                  <Menu.Item key={name} leftSection={<Icon size={16} />} onClick={() => turn(name)}>
                    {t(`blocks.${name}.label`)}
                  </Menu.Item>
                );
              })}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        <Menu.Item
          leftSection={<IconArrowUp size={16} />}
          rightSection={<Keys keys="Alt ↑" />}
          onClick={act(moveBlock(-1, pos))}
        >
          {t('block.moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} />}
          rightSection={<Keys keys="Alt ↓" />}
          onClick={act(moveBlock(1, pos))}
        >
          {t('block.moveDown')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          rightSection={<Keys keys={`${MOD} Shift D`} />}
          onClick={act(duplicateBlock(pos))}
        >
          {t('block.duplicate')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          rightSection={<Keys keys={`${MOD} Shift ⌫`} />}
          onClick={act(deleteBlock(pos))}
        >
          {t('block.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** A chosen block counts by the text that it begins with. */
function canTurnHere(editor: Editor, pos: number): boolean {
  const { selection, doc } = editor.state;
  if (!(selection instanceof NodeSelection)) return canTurn(editor);
  const first = TextSelection.near(doc.resolve(pos + 1), 1).$from;
  return first.parent.isTextblock && !doc.nodeAt(pos)?.isAtom && doc.nodeAt(pos)?.type.name !== 'table';
}
