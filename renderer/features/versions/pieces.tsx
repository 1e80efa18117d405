import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Piece } from '#shared/domain/diff/pieces';
import classes from './versions.module.css';

interface Props {
  pieces: readonly Piece[];
  /** One side alone: the older text without what came, the newer one without what went. */
  side?: 'before' | 'after' | undefined;
}

/** Words with what changed in them marked, by more than colour. */
export function Pieces({ pieces, side }: Props) {
  const { t } = useTranslation('versions');
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null;
  const shown = pieces.map((piece, at) => ({ ...piece, key: `${at} ${piece.kind}` }));
  return (
    <>
      {shown
        .filter(({ kind }) => kind !== hidden)
        .map(({ kind, text, key }) => {
          if (kind === 'same') return <span key={key}>{text}</span>;
          const Mark = kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={key} className={classes[kind]}>
              <VisuallyHidden>{t(kind)}</VisuallyHidden>
              {text}
            </Mark>
          );
        })}
    </>
  );
}
