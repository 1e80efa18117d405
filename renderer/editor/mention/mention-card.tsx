import { Popover } from '@mantine/core';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { EditorUi } from '../editor-ui';
import { recordAddress } from '../link/address';
import { LinkCard } from '../link/link-card';
import { PartCard } from '../link/part-card';
import { PlaceMark, placeOfRange } from '../place';
import type { MentionStore } from './mention-state';
import { placeOfTarget } from './mention-words';

interface MentionCardProps {
  editor: Editor;
  ui: EditorUi;
  mentions: MentionStore;
}

/** At a mention that was pressed: what it names, and the way there. */
export function MentionCard({ editor, ui, mentions }: MentionCardProps) {
  const pos = useStore(ui, (state) => state.mention);
  const targets = useStore(mentions, (state) => state.targets);
  const { t } = useTranslation('editor');
  const navigate = useNavigate();
  useEffect(() => {
    const { dom } = editor.view;
    const press = (event: MouseEvent) => {
      const element = event.target instanceof Element && event.target.closest('[data-type="mention"]');
      if (!element) return;
      const at = editor.view.posAtDOM(element, 0) - 1;
      const here =
        editor.state.doc.nodeAt(at)?.type.name === 'mention' ? at : editor.view.posAtDOM(element, 0);
      ui.setState({ mention: here });
    };
    const leave = () => {
      if (ui.getState().mention !== null) ui.setState({ mention: null });
    };
    dom.addEventListener('click', press);
    dom.addEventListener('keydown', leave);
    return () => {
      dom.removeEventListener('click', press);
      dom.removeEventListener('keydown', leave);
    };
  }, [editor, ui]);
  const node = pos === null ? null : editor.state.doc.nodeAt(pos);
  if (pos === null || node?.type.name !== 'mention') return null;
  const kind = String(node.attrs['kind']);
  const id = String(node.attrs['id']);
  const open = () => void navigate(placeOfTarget(kind, id) as LinkProps & { to: '/' });
  const target = targets.find(kind, id);
  const isRecord = kind === 'definition' || kind === 'process' || kind === 'agreement' || kind === 'playbook';
  return (
    <Popover
      opened
      onChange={(opened) => !opened && ui.setState({ mention: null })}
      position="bottom-start"
      withinPortal
      returnFocus={false}
      shadow="md"
      offset={6}
    >
      <Popover.Target>
        <PlaceMark place={placeOfRange(editor.view, pos, pos + 1)} />
      </Popover.Target>
      <Popover.Dropdown p={6} aria-label={t('mention.card')}>
        {isRecord ? (
          <LinkCard href={recordAddress(id)} onOpen={open} />
        ) : (
          <PartCard kind={kind} target={target ?? null} onOpen={open} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
