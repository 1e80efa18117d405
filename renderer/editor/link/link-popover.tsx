import { Popover } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { EditorUi } from '../editor-ui';
import { PlaceMark, placeOfRange } from '../place';
import { linkAt } from './link-at';
import { LinkCard } from './link-card';
import { LinkForm } from './link-form';
import { useOpenLink } from './use-open-link';

interface LinkPopoverProps {
  editor: Editor;
  ui: EditorUi;
}

/** At the link with the cursor: where it leads, and what can be done with it. Also where a new one is written. */
export function LinkPopover({ editor, ui }: LinkPopoverProps) {
  const { t } = useTranslation('editor');
  const linking = useStore(ui, (state) => state.linking);
  const openLink = useOpenLink();
  const link = useEditorState({ editor, selector: ({ editor: each }) => linkAt(each.state) });
  const focused = useEditorState({ editor, selector: ({ editor: each }) => each.isFocused });
  useEffect(() => {
    const { dom } = editor.view;
    const press = (event: MouseEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof Element)) return;
      const href = event.target.closest('a')?.getAttribute('href');
      if (!href) return;
      event.preventDefault();
      openLink(href);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const here = linkAt(editor.state);
      if (!here) return;
      event.preventDefault();
      event.stopPropagation();
      openLink(here.href);
    };
    dom.addEventListener('click', press);
    dom.addEventListener('keydown', key, true);
    return () => {
      dom.removeEventListener('click', press);
      dom.removeEventListener('keydown', key, true);
    };
  }, [editor, openLink]);

  const close = () => {
    ui.setState({ linking: false });
    editor.commands.focus();
  };
  const set = (href: string, title: string) => {
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && !link) {
      chain.insertContent({ type: 'text', text: title, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.extendMarkRange('link').setLink({ href }).run();
    ui.setState({ linking: false });
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    ui.setState({ linking: false });
  };
  const shown = linking || (link !== null && focused && editor.state.selection.empty);
  if (!shown) return null;
  const { from, to } = link ?? editor.state.selection;
  return (
    <Popover
      key={linking ? 'form' : 'card'}
      opened
      onChange={(open) => !open && linking && close()}
      position="bottom-start"
      withinPortal
      trapFocus={linking}
      returnFocus={false}
      shadow="md"
      offset={6}
    >
      <Popover.Target>
        <PlaceMark place={placeOfRange(editor.view, from, to)} />
      </Popover.Target>
      <Popover.Dropdown p={linking ? 'sm' : 6} aria-label={t('link.title')}>
        {linking ? (
          <LinkForm href={link?.href ?? ''} onSet={set} onRemove={link ? remove : null} onCancel={close} />
        ) : (
          link && (
            // A press must not take the cursor out of the link.
            // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the cursor where it is
            <div onMouseDown={(event) => event.preventDefault()}>
              <LinkCard
                href={link.href}
                onOpen={() => openLink(link.href)}
                onEdit={() => ui.setState({ linking: true })}
                onRemove={remove}
              />
            </div>
          )
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
