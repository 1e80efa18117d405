import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState, useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingForMe } from '#shared/contract/home';
import type { Folded } from '#shared/domain/home/urgency';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import classes from './waiting.module.css';
import { keyOf, WaitingLine } from './waiting-line';

/** What waits beside the most urgent: one row for each kind, which opens. */
export function WaitingRest({ rest, me }: { rest: Folded['rest']; me: string | undefined }) {
  const { t } = useTranslation('home');
  const [open, setOpen] = useState<ReadonlySet<WaitingForMe['kind']>>(new Set());
  const [isOpening, startOpening] = useTransition();
  const count = rest.reduce((sum, { items }) => sum + items.length, 0);
  const all = rest.every(({ kind }) => open.has(kind));
  const toggle = (kind: WaitingForMe['kind']): void =>
    startOpening(() =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(kind)) after.add(kind);
        return after;
      }),
    );
  return (
    <>
      <div className={classes.restHead}>
        <Button
          variant="subtle"
          size="compact-md"
          data-stop
          aria-busy={isOpening}
          aria-expanded={all}
          onClick={() => startOpening(() => setOpen(new Set(all ? [] : rest.map(({ kind }) => kind))))}
        >
          {all ? t('fold') : t('showAll', { count })}
        </Button>
      </div>
      {rest.map(({ kind, items }) => (
        <Kind
          key={kind}
          kind={kind}
          items={items}
          me={me}
          open={open.has(kind)}
          onToggle={() => toggle(kind)}
        />
      ))}
    </>
  );
}

interface KindProps {
  kind: WaitingForMe['kind'];
  items: readonly WaitingForMe[];
  me: string | undefined;
  open: boolean;
  onToggle: () => void;
}

function Kind({ kind, items, me, open, onToggle }: KindProps) {
  const { t } = useTranslation('home');
  const locale = useLocale();
  return (
    <div className={classes.kind}>
      <UnstyledButton className={classes.kindHead} data-stop aria-expanded={open} onClick={onToggle}>
        <IconChevronRight size={16} aria-hidden />
        <span className={classes.text}>{t(`kinds.${kind}`)}</span>
        <span className={classes.count}>{figure(items.length, locale)}</span>
      </UnstyledButton>
      {open && (
        <ul className={classes.more} aria-label={t(`kinds.${kind}`)}>
          {items.map((item) => (
            <WaitingLine key={keyOf(item)} item={item} me={me} />
          ))}
        </ul>
      )}
    </div>
  );
}
