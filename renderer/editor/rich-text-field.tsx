import type { Editor } from '@tiptap/react';
import { memo, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { readRich } from '#shared/model/binding/rich';
import type { DocumentSession } from '../app/document/session';
import { AskTools } from './anchors/ask-tools';
import { BlockMenu } from './blocks/block-menu';
import { HandleGrip } from './blocks/handle-grip';
import { BubbleBar } from './bubble-bar';
import { EditorArea } from './editor-area';
import { FilePicker, type FilePickerHandle } from './file-picker';
import { insertFiles } from './files';
import { FindBar } from './find/find-bar';
import { LinkPopover } from './link/link-popover';
import { MentionCard } from './mention/mention-card';
import { MentionList } from './mention/mention-list';
import { MentionTargets } from './mention/mention-targets';
import classes from './rich-text.module.css';
import { SlashMenuList } from './slash-menu';
import { SpellingMenu } from './spelling/spelling-menu';
import { StaticText } from './static-text';
import { TableHandles } from './tables/table-handles';
import { TermCard } from './term-card';
import { Toolbar } from './toolbar';
import { useFileProblem } from './use-file-problem';
import { useRichEditor } from './use-rich-editor';
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
  const tones = useToneWords();
  const [writing, setWriting] = useState(false);
  const picker = useRef<FilePickerHandle>(null);
  const { editor, place, nodes, parts } = useRichEditor({
    session,
    path,
    label,
    placeholder,
    compact,
    picker,
  });
  const newStep = useCallback(() => session.newStep(), [session]);
  const onFileProblem = useFileProblem();
  const { ui } = parts;
  return (
    <fieldset
      aria-label={label}
      className={classes.text}
      style={tones}
      data-compact={compact || undefined}
      data-path={path}
      onFocus={() => setWriting(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setWriting(false);
      }}
    >
      {(!compact || writing) && (
        <Toolbar editor={editor} session={session} ui={ui} onInsert={parts.insertBlock} />
      )}
      <FindBar editor={editor} ui={ui} newStep={newStep} />
      <EditorArea place={place} nodes={nodes} />
      {!compact && <RestOfPage editor={editor} />}
      {parts.handle && (
        <HandleGrip editor={editor} ui={ui} element={parts.handle.element} pointed={parts.handle.pointed} />
      )}
      <TableHandles editor={editor} />
      <BubbleBar editor={editor} ui={ui} element={parts.bubble}>
        <AskTools editor={editor} record={session.id} />
      </BubbleBar>
      <BlockMenu editor={editor} ui={ui} newStep={newStep} />
      <LinkPopover editor={editor} ui={ui} />
      <MentionCard editor={editor} ui={ui} mentions={parts.mentions} />
      <MentionTargets store={parts.mentions} session={session} />
      <SlashMenuList state={parts.slash} />
      <MentionList state={parts.names} />
      <TermCard editor={editor} own={session.id} />
      <SpellingMenu editor={editor} ui={ui} newStep={newStep} />
      <FilePicker ref={picker} onChosen={(files) => void insertFiles(editor, files, null, onFileProblem)} />
    </fieldset>
  );
}

/** The empty space under a text belongs to it: a press there goes on writing at its end. */
function RestOfPage({ editor }: { editor: Editor }) {
  return (
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
  );
}
