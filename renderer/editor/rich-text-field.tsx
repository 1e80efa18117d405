import { notifications } from '@mantine/notifications';
import { EditorContent, useEditor } from '@tiptap/react';
import { memo, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { readRich } from '#shared/model/binding/rich';
import { styleNonce } from '../app/connection/nonce';
import type { DocumentSession } from '../app/document/session';
import { errorWords } from '../ui/error-words';
import { BLOCKS, insertBlock } from './blocks';
import { cleanPaste } from './clean-paste';
import { editorExtensions } from './extensions';
import { type FileProblem, insertFiles, PICTURE_TYPES } from './files';
import classes from './rich-text.module.css';
import { createSlashState } from './slash';
import { SlashMenuList } from './slash-menu';
import { StaticText } from './static-text';
import { Toolbar } from './toolbar';
import { useToneWords } from './use-tone-words';

export interface RichTextFieldProps {
  session: DocumentSession;
  /** Path of the rich text field, such as `body` or `steps/<id>/notes`. */
  path: string;
  /** What the text is, for assistive technology. */
  label: string;
  /** Teaches what belongs here while it is empty. */
  placeholder: string;
  /** A small text inside something else: its bar shows only while it is being written. */
  compact?: boolean;
}

/**
 * A rich text field of an open document. Where the document cannot be edited it is only drawn: an editor
 * bound to a text from a newer version would delete what it does not know, for everybody.
 */
export const RichTextField = memo(function RichTextField(props: RichTextFieldProps) {
  const { session } = props;
  // As one string, so that a text is not drawn anew with every change of the record.
  const look = useSyncExternalStore(session.subscribe, () => {
    const { status } = session.snapshot();
    return status === 'loading' ? status : session.editable ? 'write' : 'read';
  });
  if (look === 'loading') return null;
  if (look === 'read') return <ReadText {...props} />;
  return <Writer key={`${session.id}/${props.path}`} {...props} />;
});

function ReadText({ session, path, label, compact }: RichTextFieldProps) {
  useSyncExternalStore(session.subscribe, session.snapshot);
  return (
    <section aria-label={label} className={classes.text} data-compact={compact || undefined}>
      <StaticText text={readRich(session.doc, path)} />
    </section>
  );
}

function Writer({ session, path, label, placeholder, compact = false }: RichTextFieldProps) {
  const { t } = useTranslation('editor');
  const picker = useRef<HTMLInputElement>(null);
  const [slash] = useState(createSlashState);
  const [writing, setWriting] = useState(false);
  const tones = useToneWords();
  const onFileProblem = useFileProblem();
  const pick = () => picker.current?.click();

  const extensions = useMemo(
    () =>
      editorExtensions({
        session,
        path,
        slash,
        onFileProblem,
        words: {
          empty: placeholder,
          heading: t('placeholder.heading'),
          summary: t('placeholder.summary'),
          line: t('placeholder.line'),
          unfold: t('details.unfold'),
          fold: t('details.fold'),
          task: (text) => t('task', { text }),
        },
      }),
    [session, path, slash, onFileProblem, placeholder, t],
  );
  const editor = useEditor(
    {
      extensions,
      injectNonce: styleNonce(),
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          class: classes.content ?? '',
        },
        transformPastedHTML: cleanPaste,
      },
    },
    [extensions, label],
  );

  useEffect(() => {
    slash.setState({
      find: (query) => {
        const words = query.toLocaleLowerCase();
        return BLOCKS.filter((name) =>
          `${t(`blocks.${name}.label`)} ${t(`blocks.${name}.words`)}`.toLocaleLowerCase().includes(words),
        );
      },
      insert: (each, name) => insertBlock(each, name, () => picker.current?.click()),
    });
  }, [slash, t]);

  if (!editor) return null;
  return (
    <fieldset
      aria-label={label}
      className={classes.text}
      style={tones}
      data-compact={compact || undefined}
      onFocus={() => setWriting(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setWriting(false);
      }}
    >
      {(!compact || writing) && <Toolbar editor={editor} session={session} onPick={pick} />}
      <EditorContent editor={editor} />
      {!compact && (
        // The empty space under a text belongs to it: a press there goes on writing at its end.
        <div
          className={classes.rest}
          aria-hidden
          onMouseDown={(event) => {
            event.preventDefault();
            const last = editor.state.doc.lastChild;
            const chain = editor.chain();
            if (last && !last.isTextblock)
              chain.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' });
            chain.focus('end').run();
          }}
        />
      )}
      <SlashMenuList slash={slash} />
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={PICTURE_TYPES.join(',')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void insertFiles(editor, files, null, onFileProblem);
        }}
      />
    </fieldset>
  );
}

/** Says in words why a file was not taken. */
function useFileProblem(): (file: File, problem: FileProblem) => void {
  const { t } = useTranslation('editor');
  const { t: errors } = useTranslation('errors');
  return useMemo(
    () => (file, problem) => {
      if (typeof problem === 'string') {
        notifications.show({
          color: 'red',
          title: t('file.refused', { name: file.name }),
          message: t(`file.${problem}`),
        });
        return;
      }
      const { code, message } = errorWords(problem.error);
      notifications.show({
        color: 'red',
        title: t('file.refused', { name: file.name }),
        message: message || errors(`titles.${code}`),
      });
    },
    [t, errors],
  );
}
