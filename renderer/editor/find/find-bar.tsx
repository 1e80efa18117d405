import { ActionIcon, Button, CloseButton, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconLetterCase, IconLetterW } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { EditorUi } from '../editor-ui';
import {
  type FindWords,
  foundIn,
  goToMatch,
  goToNearest,
  markMatches,
  replaceEvery,
  replaceMatch,
} from './find';
import classes from './find-bar.module.css';

interface FindBarProps {
  editor: Editor;
  ui: EditorUi;
  newStep: () => void;
}

/** Find and replace within one text; Ctrl/Cmd-F inside the text opens it. */
export function FindBar(props: FindBarProps) {
  const finding = useStore(props.ui, (state) => state.finding);
  return finding ? <OpenBar {...props} /> : null;
}

/** What is selected within one line is what one wants to find. */
function selectedWords(editor: Editor): string {
  const { from, to, $from, $to } = editor.state.selection;
  return $from.sameParent($to) && to - from < 100 ? editor.state.doc.textBetween(from, to) : '';
}

function OpenBar({ editor, ui, newStep }: FindBarProps) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const [words, setWords] = useState<FindWords>(() => ({
    search: selectedWords(editor),
    replace: '',
    caseSensitive: false,
    wholeWord: false,
  }));
  const found = useEditorState({ editor, selector: ({ editor: each }) => foundIn(each) });
  const { search, replace, caseSensitive, wholeWord } = words;
  const sought = useRef('');
  useEffect(() => {
    markMatches(editor, { search, replace, caseSensitive, wholeWord });
    // Only what is looked for moves the selection: another word to put in its place must not jump.
    const now = JSON.stringify([search, caseSensitive, wholeWord]);
    if (now === sought.current) return;
    sought.current = now;
    goToNearest(editor);
  }, [editor, search, replace, caseSensitive, wholeWord]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) markMatches(editor, null);
    },
    [editor],
  );
  const change = (part: Partial<FindWords>) => setWords((now) => ({ ...now, ...part }));
  const close = () => {
    ui.setState({ finding: false });
    editor.commands.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'F3' || (event.key === 'g' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      goToMatch(editor, event.shiftKey ? -1 : 1);
    }
  };
  const onEnter = (act: (back: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act(event.shiftKey);
  };
  const field = useRef<HTMLInputElement>(null);
  /** A button that nothing is left for is switched off, and would take the focus along. */
  const keepFocus = () => {
    if (foundIn(editor).count === 0) field.current?.focus();
  };
  const replaceOne = () => {
    replaceMatch(editor);
    keepFocus();
  };
  const replaceAll = () => {
    newStep();
    replaceEvery(editor);
    newStep();
    keepFocus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: React knows no search element by that name yet
    <div className={classes.bar} role="search" aria-label={t('find.title')} onKeyDown={keys}>
      <TextInput
        ref={field}
        size="xs"
        className={classes.field ?? ''}
        aria-label={t('find.find')}
        placeholder={t('find.find')}
        autoFocus
        value={search}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => change({ search: event.currentTarget.value })}
        onKeyDown={onEnter((back) => goToMatch(editor, back ? -1 : 1))}
      />
      <span className={classes.count} role="status">
        {search === ''
          ? ''
          : found.count === 0
            ? t('find.none')
            : t('find.of', { at: found.at, count: found.count })}
      </span>
      <Switch
        label={t('find.caseSensitive')}
        on={caseSensitive}
        onClick={() => change({ caseSensitive: !caseSensitive })}
      >
        <IconLetterCase size={16} />
      </Switch>
      <Switch label={t('find.wholeWord')} on={wholeWord} onClick={() => change({ wholeWord: !wholeWord })}>
        <IconLetterW size={16} />
      </Switch>
      <Switch label={t('find.previous')} onClick={() => goToMatch(editor, -1)}>
        <IconChevronUp size={16} />
      </Switch>
      <Switch label={t('find.next')} onClick={() => goToMatch(editor, 1)}>
        <IconChevronDown size={16} />
      </Switch>
      <TextInput
        size="xs"
        className={classes.field ?? ''}
        aria-label={t('find.replaceWith')}
        placeholder={t('find.replaceWith')}
        value={replace}
        onChange={(event) => change({ replace: event.currentTarget.value })}
        onKeyDown={onEnter(() => replaceMatch(editor))}
      />
      <Button size="compact-xs" variant="default" disabled={found.count === 0} onClick={replaceOne}>
        {t('find.replace')}
      </Button>
      <Button size="compact-xs" variant="default" disabled={found.count === 0} onClick={replaceAll}>
        {t('find.replaceAll')}
      </Button>
      <CloseButton size="sm" aria-label={common('close')} onClick={close} />
    </div>
  );
}

function Switch({
  label,
  on,
  onClick,
  children,
}: {
  label: string;
  on?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={26}
        variant={on ? 'light' : 'subtle'}
        color={on ? 'ink' : 'gray'}
        c="var(--mantine-color-text)"
        aria-label={label}
        {...(on === undefined ? {} : { 'aria-pressed': on })}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
