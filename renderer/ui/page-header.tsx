import { ActionIcon, Group, Menu, Title, Tooltip } from '@mantine/core';
import { IconDots, IconLayoutSidebarRight } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenActions } from '../app/screen-actions';
import classes from './page-header.module.css';
import { useSidePanel } from './use-side-panel';

/** A place above this one: its name, and the link's `to` and `params`. */
export interface Crumb extends Pick<LinkProps, 'to' | 'params'> {
  label: string;
}

export interface PageHeaderProps {
  /** The places above this one, outermost first. */
  crumbs?: readonly Crumb[];
  /** Text, or an editable field that renders its own heading. */
  title: ReactNode;
  /** A `StatusPill` and a few words: "draft has 6 changes". */
  status?: ReactNode;
  /** Owner and parties. */
  meta?: ReactNode;
  /** The one primary action. */
  primary?: ReactNode;
  /** `Menu.Item`s for the rest. */
  menu?: ReactNode;
  /** Shows the button that opens the side panel. */
  withPanel?: boolean;
}

/** The head of a screen: where it is, what it is, its state, and the one thing to do next. */
export function PageHeader({
  crumbs = [],
  title,
  status,
  meta,
  primary,
  menu,
  withPanel = false,
}: PageHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={classes.header}>
      {crumbs.length > 0 && (
        <nav aria-label={t('breadcrumbs')} className={classes.crumbs}>
          {crumbs.map(({ label, ...link }, at) => (
            <span key={label}>
              {at > 0 && <span aria-hidden> / </span>}
              <Link {...(link as LinkProps)} className={classes.crumb}>
                {label}
              </Link>
            </span>
          ))}
        </nav>
      )}
      <div className={classes.row}>
        <div className={classes.title}>
          {typeof title === 'string' ? <Title order={1}>{title}</Title> : title}
        </div>
        <Group gap={8} wrap="nowrap" className={classes.actions}>
          {primary}
          {menu && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" size={36} aria-label={t('more')}>
                  <IconDots size={18} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>{menu}</Menu.Dropdown>
            </Menu>
          )}
          {withPanel && <PanelToggle />}
        </Group>
      </div>
      {(status || meta) && (
        <div className={classes.state}>
          {status}
          {meta && <div className={classes.meta}>{meta}</div>}
        </div>
      )}
    </header>
  );
}

function PanelToggle() {
  const { t } = useTranslation();
  const { open, toggle } = useSidePanel();
  const label = t(open ? 'panel.hide' : 'panel.show');
  useScreenActions([{ id: 'panel', label, run: toggle }]);
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={36} aria-label={label} aria-expanded={open} onClick={toggle}>
        <IconLayoutSidebarRight size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
