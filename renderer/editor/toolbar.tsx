import { ActionIcon, Divider, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconBulb,
  IconCode,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPlus,
  IconStrikethrough,
  IconTable,
  type TablerIcon,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CALLOUT_TONES } from '#shared/document/callout';
import type { DocumentSession } from '../app/document/session';
import { BLOCK_ICONS, BLOCKS, insertBlock } from './blocks';
import { LinkButton } from './link-button';
import { TABLE_ACTIONS } from './table-actions';
import classes from './toolbar.module.css';

interface ToolProps {
  label: string;
  keys?: string;
  Icon: TablerIcon;
  active?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

function Tool({ label, keys, Icon, active, disabled = false, onClick }: ToolProps) {
  return (
    <Tooltip label={keys ? `${label} (${keys})` : label}>
      <ActionIcon
        size={28}
        className={classes.tool ?? ''}
        variant={active ? 'light' : 'subtle'}
        color={active ? 'ink' : 'gray'}
        c="var(--mantine-color-text)"
        aria-label={label}
        {...(active === undefined ? {} : { 'aria-pressed': active })}
        disabled={disabled}
        onClick={onClick}
      >
        <Icon size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

function ToolMenu({ label, Icon, children }: { label: string; Icon: TablerIcon; children: ReactNode }) {
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={28}
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          aria-label={label}
          title={label}
        >
          <Icon size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

export interface ToolbarProps {
  editor: Editor;
  session: DocumentSession;
  /** Lets the person choose a picture's file. */
  onPick: () => void;
}

const MOD = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+';

/** The slim bar over a text. What it does can all be done from the keyboard too. */
export function Toolbar({ editor, session, onPick }: ToolbarProps) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const now = useEditorState({
    editor,
    selector: ({ editor: each }) => ({
      bold: each.isActive('bold'),
      italic: each.isActive('italic'),
      strike: each.isActive('strike'),
      code: each.isActive('code'),
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
              onClick={() => insertBlock(editor, name, onPick)}
            >
              {t(`blocks.${name}.label`)}
            </Menu.Item>
          );
        })}
      </ToolMenu>
      <Divider orientation="vertical" />
      <Tool
        label={t('bold')}
        keys={`${MOD}B`}
        Icon={IconBold}
        active={now.bold}
        onClick={() => chain().toggleBold().run()}
      />
      <Tool
        label={t('italic')}
        keys={`${MOD}I`}
        Icon={IconItalic}
        active={now.italic}
        onClick={() => chain().toggleItalic().run()}
      />
      <Tool
        label={t('strike')}
        Icon={IconStrikethrough}
        active={now.strike}
        onClick={() => chain().toggleStrike().run()}
      />
      <Tool
        label={t('code')}
        keys={`${MOD}E`}
        Icon={IconCode}
        active={now.code}
        onClick={() => chain().toggleCode().run()}
      />
      <LinkButton editor={editor} keys={`${MOD}K`} Icon={IconLink} />
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
          {TABLE_ACTIONS.map(({ name, run }) => (
            <Menu.Item key={name} onClick={() => run(chain())}>
              {t(`table.${name}`)}
            </Menu.Item>
          ))}
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
        label={common('undo')}
        keys={`${MOD}Z`}
        Icon={IconArrowBackUp}
        disabled={!now.canUndo}
        onClick={session.undo}
      />
      <Tool
        label={common('redo')}
        keys={`${MOD}Y`}
        Icon={IconArrowForwardUp}
        disabled={!now.canRedo}
        onClick={session.redo}
      />
    </div>
  );
}
