import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { BLOCK_ICONS } from './blocks';
import type { SlashOpen, SlashState } from './slash';
import classes from './slash-menu.module.css';

/** The list that opens when `/` is typed. The focus stays in the text. */
export function SlashMenuList({ slash }: { slash: SlashState }) {
  const open = useStore(slash, (state) => state.open);
  return open ? createPortal(<List open={open} />, open.element) : null;
}

function List({ open }: { open: SlashOpen }) {
  const { t } = useTranslation('editor');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${open.chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open.chosen]);
  if (open.found.length === 0) return null;
  return (
    <div ref={list} className={classes.menu} role="listbox" aria-label={t('insert')} id={id}>
      {open.found.map((name, at) => {
        const Icon = BLOCK_ICONS[name];
        return (
          <div
            key={name}
            role="option"
            tabIndex={-1}
            aria-selected={at === open.chosen}
            data-at={at}
            className={classes.item}
            // The text must keep the focus: a press, not a click, chooses.
            onMouseDown={(event) => {
              event.preventDefault();
              open.choose(name);
            }}
          >
            <Icon size={18} stroke={1.6} aria-hidden />
            <span className={classes.label}>{t(`blocks.${name}.label`)}</span>
            <span className={classes.hint}>{t(`blocks.${name}.hint`)}</span>
          </div>
        );
      })}
    </div>
  );
}
