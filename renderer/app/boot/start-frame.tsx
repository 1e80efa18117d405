import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../ui/logo';
import classes from './start-frame.module.css';

/** The quiet page in which everything stands that comes before a workspace. */
export function StartFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Logo size={28} />
        <span className={classes.name}>{t('accord')}</span>
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  );
}
