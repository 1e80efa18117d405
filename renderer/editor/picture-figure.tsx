import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/api';
import classes from './picture.module.css';

export interface PictureFigureProps {
  hash: string;
  type: string;
  alt: string;
  caption: string;
  /** Share of the text's width, 10 to 100. */
  width: number;
}

/** Addresses of content end after a while: ask again before. */
const FRESH_MS = 4 * 60_000;

/** A picture of the workspace. Its address is asked of the host, and is good for a short while only. */
export function PictureFigure({ hash, type, alt, caption, width }: PictureFigureProps) {
  const { t } = useTranslation('editor');
  const { data, isError, refetch } = useQuery(
    orpc.content.url.queryOptions({
      input: { hash, type },
      enabled: hash !== '',
      staleTime: FRESH_MS,
      gcTime: FRESH_MS,
    }),
  );
  return (
    <div data-frame className={classes.frame} style={{ width: `${Math.min(100, Math.max(10, width))}%` }}>
      {isError || hash === '' ? (
        <div className={classes.missing}>{t('picture.missing')}</div>
      ) : (
        data && (
          <img
            className={classes.image}
            src={data.url}
            alt={alt}
            draggable={false}
            onError={() => void refetch()}
          />
        )
      )}
      {caption && <div className={classes.caption}>{caption}</div>}
    </div>
  );
}
