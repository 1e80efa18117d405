import { Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Dictionary } from '#shared/domain/spelling/dictionary';
import type { Misspelled } from '#shared/domain/spelling/misspelled';
import { suggestions } from '#shared/domain/spelling/suggest';
import { useDeviceSettings } from '../../app/use-device-settings';
import { offerUndo } from '../../ui/offer-undo';
import type { EditorUi } from '../editor-ui';
import { PlaceMark, placeOfRange } from '../place';
import { misspelledAt, replaceWord } from './spelling';
import { useSpelling } from './use-spelling';

interface SpellingMenuProps {
  editor: Editor;
  ui: EditorUi;
  /** What is done is undone apart from what was written before. */
  newStep: () => void;
}

/** Marks words in no dictionary, and offers others: by a press of the other mouse button, or from the keyboard. */
export function SpellingMenu(props: SpellingMenuProps) {
  const { editor, ui } = props;
  const dictionary = useSpelling(editor);
  const word = useStore(ui, (state) => state.misspelled);
  useEffect(() => {
    if (!dictionary) return undefined;
    const { dom } = editor.view;
    const ask = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest('.misspelled') : null;
      if (!mark) return;
      const found = misspelledAt(editor.state, editor.view.posAtDOM(mark, 0));
      if (!found) return;
      event.preventDefault();
      ui.setState({ misspelled: found });
    };
    dom.addEventListener('contextmenu', ask);
    return () => dom.removeEventListener('contextmenu', ask);
  }, [editor, ui, dictionary]);
  return word && dictionary ? <OpenMenu {...props} word={word} dictionary={dictionary} /> : null;
}

interface OpenMenuProps extends SpellingMenuProps {
  word: Misspelled;
  dictionary: Dictionary;
}

function OpenMenu({ editor, ui, newStep, word, dictionary }: OpenMenuProps) {
  const { t } = useTranslation('editor');
  const [{ ownWords }, set] = useDeviceSettings();
  const offered = useMemo(() => suggestions(word.word, dictionary), [word, dictionary]);
  const close = (): void => {
    if (ui.getState().misspelled === null) return;
    ui.setState({ misspelled: null });
    editor.commands.focus();
  };
  const take = (other: string): void => {
    newStep();
    editor.view.dispatch(replaceWord(editor.state, word, other));
    newStep();
  };
  const add = (): void => {
    set({ ownWords: [...ownWords, word.word] });
    offerUndo(t('spelling.added', { word: word.word }), () => set({ ownWords }));
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      withinPortal
      shadow="md"
      width={260}
      returnFocus={false}
      trapFocus
    >
      <Menu.Target>
        <PlaceMark place={placeOfRange(editor.view, word.from, word.to)} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('spelling.menu', { word: word.word })}>
        {offered.length === 0 && <Menu.Label>{t('spelling.none')}</Menu.Label>}
        {offered.map((other) => (
          <Menu.Item key={other} fw={600} onClick={() => take(other)}>
            {other}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={add}>
          {t('spelling.add', { word: word.word })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
