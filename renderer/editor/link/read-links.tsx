import { Portal } from '@mantine/core';
import {
  type CSSProperties,
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { linkedRecord } from '#shared/model/links';
import { KindIcon } from '../../ui/kind-icon';
import { kindWord } from '../../ui/kind-word';
import { cardPlace, type WindowPlace } from '../card-place';
import cards from '../term-card.module.css';
import { recordAddress } from './address';
import classes from './link.module.css';
import { LinkCard } from './link-card';
import { useOpenLink } from './use-open-link';
import { type FrozenWord, WordsAsFrozen } from './words-as-frozen';

interface Shown {
  link: HTMLElement;
  id: string;
  place: WindowPlace;
}

/** How long the pointer rests on a link before its card shows, and how long it may leave, in milliseconds. */
const REST_MS = 300;

/** The record that an element of the text leads to: a link, or a mention of a record. */
function recordAt(target: EventTarget): { link: HTMLElement; id: string } | null {
  const link = target instanceof Element && target.closest<HTMLElement>('a[href], [data-record]');
  if (!link) return null;
  const id = link.dataset['record'] ?? linkedRecord(link.getAttribute('href') ?? '');
  return id ? { link, id } : null;
}

interface ReadLinksProps {
  className: string;
  style: CSSProperties;
  /** What the text is written in; undefined where nobody can tell. */
  language: string | undefined;
  children: ReactNode;
}

/**
 * Text for reading in which links work: a press goes there, and what a record is, or what a word means, shows while
 * the pointer or the focus is on it. Escape hides it.
 */
export function ReadLinks({ className, style, language, children }: ReadLinksProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const card = useId();
  const open = useOpenLink();
  const later = (next: Shown | null): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), REST_MS);
  };
  const at = (target: EventTarget): Shown | null => {
    const found = recordAt(target);
    return found && { ...found, place: found.link.getBoundingClientRect() };
  };
  const over = ({ target }: MouseEvent) => {
    const next = at(target);
    if (next?.link === shown?.link) clearTimeout(timer.current);
    else later(next);
  };
  const focus = ({ target }: FocusEvent) => {
    clearTimeout(timer.current);
    // A press goes there: nothing is to be read first.
    setShown(target.matches(':focus-visible') ? at(target) : null);
  };
  const press = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    // A mention is a link of the page's own.
    if (!link || link.matches('[data-type="mention"]')) return;
    event.preventDefault();
    setShown(null);
    open(link.getAttribute('href') ?? '');
  };
  useEffect(() => {
    if (!shown) return;
    const { link } = shown;
    link.setAttribute('aria-describedby', card);
    const hide = () => setShown(null);
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      hide();
    };
    window.addEventListener('keydown', key, { capture: true });
    // A card that stood still while its word moved would point at another one.
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      link.removeAttribute('aria-describedby');
      window.removeEventListener('keydown', key, { capture: true });
      window.removeEventListener('scroll', hide, { capture: true });
    };
  }, [shown, card]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed and focused */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a press of it */}
      <div
        className={className}
        style={style}
        lang={language}
        onMouseOver={over}
        onMouseLeave={() => later(null)}
        onFocus={focus}
        onBlur={() => setShown(null)}
        onClick={press}
      >
        {children}
      </div>
      {shown && (
        <Portal>
          <div id={card} role="tooltip" className={cards.card} style={cardPlace(shown.place)}>
            <ReadCard id={shown.id} />
          </div>
        </Portal>
      )}
    </>
  );
}

/** What a link of a text leads to: as it was frozen with the text, where it was, else as it is now. */
function ReadCard({ id }: { id: string }) {
  const frozen = useContext(WordsAsFrozen)?.(id);
  return frozen ? <FrozenCard word={frozen} /> : <LinkCard href={recordAddress(id)} />;
}

function FrozenCard({ word: { kind, title, meaning } }: { word: FrozenWord }) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  return (
    <>
      <div className={classes.card}>
        <KindIcon kind={kind} size={16} />
        <span className={classes.address}>{title || common('untitled')}</span>
        <span className={classes.kind}>{kindWord(common, kind)}</span>
      </div>
      {meaning && <div className={cards.meaning}>{meaning}</div>}
      <div className={cards.keys}>{t('link.asFrozen')}</div>
    </>
  );
}
