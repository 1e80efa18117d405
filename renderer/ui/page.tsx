import type { ReactNode } from 'react';
import classes from './page.module.css';

export interface PageProps {
  /** `text` for reading (740 px), `wide` for tables and boards, `full` for all there is. */
  width?: 'text' | 'wide' | 'full';
  /** A `PageHeader`. */
  header?: ReactNode;
  /** A `SidePanel`. */
  panel?: ReactNode;
  children: ReactNode;
}

/** The frame of a screen: header, content in one column, and the panel beside it. */
export function Page({ width = 'text', header, panel, children }: PageProps) {
  return (
    <div className={classes.page}>
      <div className={classes.place}>
        <div className={classes.scroll} data-page-scroll>
          <div className={classes.column} data-width={width}>
            {header}
            {children}
          </div>
        </div>
      </div>
      {panel}
    </div>
  );
}
