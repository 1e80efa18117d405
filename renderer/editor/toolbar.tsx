import { Divider, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBulb,
  IconLink,
  IconList,
  IconListNumbers,
  IconPlus,
  IconSearch,
  IconTable,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { CALLOUT_TONES } from '#shared/document/callout';
import type { DocumentSession } from '../app/document/session';
import { MOD } from '../ui/mod-key';
import { BLOCK_ICONS, BLOCKS, type BlockName } from './blocks/blocks';
import type { EditorUi } from './editor-ui';
import { activeMarks, MARKS } from './marks';
import { COLUMN_ACTIONS, ROW_ACTIONS, TABLE_ACTIONS } from './tables/table-actions';
import { TableItems } from './tables/table-items';
import { Tool, ToolMenu } from './tool';
import classes from './toolbar.module.css';

export interface ToolbarProps {
  editor: Editor;
  session: DocumentSession;
  ui: EditorUi;
  onInsert: (name: BlockName) => void;
}

/** The slim bar over a text. What it does can all be done from the keyboard too. */
export function Toolbar({ editor, session, ui, onInsert }: ToolbarProps) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const now = useEditorState({
    editor,
    selector: ({ editor: each }) => ({
      marks: activeMarks(each),
      link: each.isActive('link'),
      bulletList: each.isActive('bulletList'),
      orderedList: each.isActive('orderedList'),
      table: each.isActive('table'),
      callout: each.isActive('callout') ? String(each.getAttributes('callout')['tone']) : null,
      canUndo: session.undoManager.canUndo(),
      canRedo: session.undoManager.canRedo(),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <div
      className={classes.toolbar}
      role="toolbar"
      aria-label={t('toolbar')}
      // A press must not take the selection out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      <ToolMenu label={t('insert')} Icon={IconPlus}>
        {BLOCKS.map((name) => {
          const Icon = BLOCK_ICONS[name];
          return (
            <Menu.Item
              key={name}
              leftSection={<Icon size={16} stroke={1.6} />}
              onClick={() => onInsert(name)}
            >
              {t(`blocks.${name}.label`)}
            </Menu.Item>
          );
        })}
      </ToolMenu>
      <Divider orientation="vertical" />
      {MARKS.map(({ name, keys, Icon }) => (
        <Tool
          key={name}
          label={t(name)}
          keys={keys}
          Icon={Icon}
          active={now.marks.split(' ').includes(name)}
          onClick={() => chain().toggleMark(name).run()}
        />
      ))}
      <Tool
        label={t('link.title')}
        keys={`${MOD} K`}
        Icon={IconLink}
        active={now.link}
        onClick={() => ui.setState({ linking: true })}
      />
      <Divider orientation="vertical" />
      <Tool
        label={t('blocks.bulletList.label')}
        Icon={IconList}
        active={now.bulletList}
        onClick={() => chain().toggleBulletList().run()}
      />
      <Tool
        label={t('blocks.orderedList.label')}
        Icon={IconListNumbers}
        active={now.orderedList}
        onClick={() => chain().toggleOrderedList().run()}
      />
      {now.table && (
        <ToolMenu label={t('table.menu')} Icon={IconTable}>
          <TableItems editor={editor} groups={[ROW_ACTIONS, COLUMN_ACTIONS, TABLE_ACTIONS]} />
        </ToolMenu>
      )}
      {now.callout !== null && (
        <ToolMenu label={t('callout.menu')} Icon={IconBulb}>
          {CALLOUT_TONES.map((tone) => (
            <Menu.Item key={tone} onClick={() => chain().updateAttributes('callout', { tone }).run()}>
              {t(`callout.${tone}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => chain().lift('callout').run()}>{t('callout.none')}</Menu.Item>
        </ToolMenu>
      )}
      <span className={classes.space} />
      <Tool
        label={t('find.title')}
        keys={`${MOD} F`}
        Icon={IconSearch}
        onClick={() => ui.setState({ finding: true })}
      />
      <Tool
        label={common('undo')}
        keys={`${MOD} Z`}
        Icon={IconArrowBackUp}
        disabled={!now.canUndo}
        onClick={session.undo}
      />
      <Tool
        label={common('redo')}
        keys={`${MOD} Shift Z`}
        Icon={IconArrowForwardUp}
        disabled={!now.canRedo}
        onClick={session.redo}
      />
    </div>
  );
}
