import { Button, Portal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '#shared/contract/definitions';
import { type Term, termFinder } from '#shared/domain/definitions/terms';
import { orpc } from '../app/api';
import { StatusPill } from '../ui/status-pill';
import { cardPlace } from './card-place';
import { withTerms } from './defined-terms';
import classes from './term-card.module.css';
import { type ShownTerm, useShownTerm } from './use-shown-term';

/** When defined words are marked at the latest, in milliseconds, however busy the page is. */
const LATEST_MS = 1000;

const namesOf = (glossary: readonly GlossaryEntry[]): Term[] =>
  glossary.map(({ id, title, also }) => ({ id, title, also }));

/**
 * What a defined word means, where the cursor or the pointer is on it, and the offer to link it.
 * @param own the record that is written: a definition does not offer itself
 */
export function TermCard({ editor, own }: { editor: Editor; own: string }) {
  const { data: glossary } = useQuery(orpc.definitions.glossary.queryOptions());
  // Of the same glossary only the names: what else changes in it is no reason to read the text anew.
  const { data: terms } = useQuery(orpc.definitions.glossary.queryOptions({ select: namesOf }));
  const navigate = useNavigate();
  useEffect(() => {
    if (!terms) return;
    // The text is on the screen before it is looked through.
    const waiting = requestIdleCallback(
      () => {
        if (editor.isDestroyed) return;
        const others = terms.filter(({ id, title }) => id !== own && title !== '');
        const marked = withTerms(editor.state, others.length > 0 ? termFinder(others) : null);
        if (marked) editor.view.dispatch(marked);
      },
      { timeout: LATEST_MS },
    );
    return () => cancelIdleCallback(waiting);
  }, [editor, terms, own]);
  const known = (id: string): boolean => glossary?.some((each) => each.id === id) ?? false;
  const { shown, hide, stay } = useShownTerm(editor, known, (term) => link(editor, term));
  const entry = shown && glossary?.find(({ id }) => id === shown.id);
  if (!shown || !entry) return null;
  return (
    <Portal>
      <Card
        term={shown}
        entry={entry}
        byKeys={editor.isFocused}
        onStay={stay}
        onLeave={hide}
        onLink={() => link(editor, shown)}
        onOpen={() => void navigate({ to: '/definitions/$id', params: { id: shown.id } })}
      />
    </Portal>
  );
}

/** Makes the written word a link to its definition; the cursor stays behind it. */
function link(editor: Editor, { id, from, to }: ShownTerm): void {
  const { state, view } = editor;
  const type = state.schema.marks['link'];
  if (!type) return;
  view.dispatch(
    state.tr.addMark(from, to, type.create({ href: `accord:record/${id}` })).removeStoredMark(type),
  );
  view.focus();
}

interface CardProps {
  term: ShownTerm;
  entry: GlossaryEntry;
  /** The text has the focus: what the keys do is worth saying. */
  byKeys: boolean;
  onStay: () => void;
  onLeave: () => void;
  onLink: () => void;
  onOpen: () => void;
}

function Card({ term, entry, byKeys, onStay, onLeave, onLink, onOpen }: CardProps) {
  const { t } = useTranslation('definitions');
  // A press must leave the focus in the text; by keyboard the same is done from there.
  const press = (act: () => void) => ({
    tabIndex: -1,
    onMouseDown: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      act();
    },
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and this is a note with two buttons
    <div
      role="group"
      aria-label={t('term.card', { title: entry.title })}
      className={classes.card}
      style={cardPlace(term.place)}
      onMouseEnter={onStay}
      onMouseLeave={onLeave}
    >
      <div className={classes.title}>
        {entry.title}
        <StatusPill status={entry.status} />
      </div>
      <div className={classes.meaning}>{entry.meaning || t('glossary.noMeaning')}</div>
      <div className={classes.actions}>
        {!term.linked && (
          <Button size="compact-sm" {...press(onLink)}>
            {t('term.link')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" {...press(onOpen)}>
          {t('term.open')}
        </Button>
      </div>
      {byKeys && !term.linked && <div className={classes.keys}>{t('term.keys')}</div>}
    </div>
  );
}
