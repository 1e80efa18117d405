import { Divider, Menu } from '@mantine/core';
import { IconLetterT, IconLink } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { MOD } from '../ui/mod-key';
import { BLOCK_ICONS } from './blocks/blocks';
import { canTurn, TURN_INTO, turnInto } from './blocks/turn-into';
import classes from './bubble-bar.module.css';
import type { EditorUi } from './editor-ui';
import { activeMarks, MARKS } from './marks';
import { Tool, ToolMenu } from './tool';

/** Over selected text: what can be done to it, without a way to the toolbar. */
export function BubbleBar({
  editor,
  ui,
  element,
  children,
}: {
  editor: Editor;
  ui: EditorUi;
  element: HTMLElement;
  /** Further tools. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('editor');
  const now = useEditorState({
    editor,
    selector: ({ editor: each }) =>
      // Nobody sees the bar while nothing is selected: nothing is worked out then.
      each.state.selection.empty
        ? null
        : { marks: activeMarks(each), link: each.isActive('link'), turns: canTurn(each) },
  });
  if (!now) return null;
  const active = now.marks.split(' ');
  return createPortal(
    <div
      className={classes.bar}
      role="toolbar"
      aria-label={t('bubble')}
      // A press must not take the selection out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {now.turns && (
        <>
          <ToolMenu label={t('block.turnInto')} Icon={IconLetterT}>
            {TURN_INTO.map((name) => {
              const Icon = BLOCK_ICONS[name];
              return (
                <Menu.Item key={name} leftSection={<Icon size={16} />} onClick={() => turnInto(editor, name)}>
                  {t(`blocks.${name}.label`)}
                </Menu.Item>
              );
            })}
          </ToolMenu>
          <Divider orientation="vertical" />
        </>
      )}
      {MARKS.map(({ name, keys, Icon }) => (
        <Tool
          key={name}
          label={t(name)}
          keys={keys}
          Icon={Icon}
          active={active.includes(name)}
          onClick={() => editor.chain().focus().toggleMark(name).run()}
        />
      ))}
      <Divider orientation="vertical" />
      <Tool
        label={t('link.title')}
        keys={`${MOD} K`}
        Icon={IconLink}
        active={now.link}
        onClick={() => ui.setState({ linking: true })}
      />
      {children}
    </div>,
    element,
  );
}
