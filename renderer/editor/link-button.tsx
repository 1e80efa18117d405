import { ActionIcon, Button, Group, Popover, TextInput, Tooltip } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSafeLink } from '#shared/document/extensions';

/** An address as it was meant: `example.org` becomes `https://example.org`, a mail address `mailto:`. */
function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (isSafeLink(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s:]+\.[^\s]+$/.test(text) ? `https://${text}` : null;
}

/** Adds, changes and removes the link of the selected text; Ctrl/Cmd-K inside the text opens it. */
export function LinkButton({ editor, keys, Icon }: { editor: Editor; keys: string; Icon: TablerIcon }) {
  const { t } = useTranslation('editor');
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const href = useEditorState({
    editor,
    selector: ({ editor: each }) =>
      each.isActive('link') ? String(each.getAttributes('link')['href'] ?? '') : null,
  });
  const open = () => {
    setTyped(String(editor.getAttributes('link')['href'] ?? ''));
    setWrong(false);
    setOpened(true);
  };
  useEffect(() => {
    const { dom } = editor.view;
    const press = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      // Only where there is text to link; elsewhere the same keys open the palette.
      if (editor.state.selection.empty && !editor.isActive('link')) return;
      event.preventDefault();
      open();
    };
    dom.addEventListener('keydown', press);
    return () => dom.removeEventListener('keydown', press);
  });
  const close = () => {
    setOpened(false);
    editor.commands.focus();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const address = addressOf(typed);
    if (!address) {
      setWrong(true);
      return;
    }
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && href === null) {
      chain
        .insertContent({
          type: 'text',
          text: typed.trim(),
          marks: [{ type: 'link', attrs: { href: address } }],
        })
        .run();
    } else chain.extendMarkRange('link').setLink({ href: address }).run();
    setOpened(false);
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus={false}>
      <Popover.Target>
        <Tooltip label={`${t('link.title')} (${keys})`}>
          <ActionIcon
            size={28}
            variant={href === null ? 'subtle' : 'light'}
            color={href === null ? 'gray' : 'ink'}
            c="var(--mantine-color-text)"
            aria-label={t('link.title')}
            aria-pressed={href !== null}
            onClick={opened ? close : open}
          >
            <Icon size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown onMouseDown={(event) => event.stopPropagation()}>
        <form onSubmit={apply}>
          <TextInput
            w={300}
            data-autofocus
            label={t('link.address')}
            placeholder="https://"
            value={typed}
            error={wrong && t('link.wrong')}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              close();
            }}
          />
          <Group gap="xs" mt="xs">
            <Button type="submit" size="compact-sm">
              {t('link.set')}
            </Button>
            {href !== null && (
              <Button size="compact-sm" variant="default" onClick={remove}>
                {t('link.remove')}
              </Button>
            )}
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
