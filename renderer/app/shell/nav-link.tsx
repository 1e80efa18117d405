import { Tooltip } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './sidebar.module.css';

export interface NavLinkProps {
  to: NonNullable<LinkProps['to']>;
  /** Of a place within a record: its id. */
  id?: string | undefined;
  label: string;
  Icon: TablerIcon;
  collapsed: boolean;
  /** True where places below this one are not its own. */
  exact?: boolean;
  /** True where one is in this place though its address is not below it. */
  here?: boolean;
}

/** One place in the sidebar; an icon alone carries its name for those who cannot see it. */
export function NavLink({ to, id, label, Icon, collapsed, exact = false, here = false }: NavLinkProps) {
  const link = (
    <Link
      {...({ to, ...(id && { params: { id } }) } as { to: '/' })}
      className={classes.item}
      activeOptions={{ exact }}
      {...(here ? { 'data-status': 'active', 'aria-current': 'page' } : {})}
      {...(collapsed ? { 'aria-label': label } : {})}
    >
      <Icon size={18} stroke={1.7} aria-hidden />
      {!collapsed && <span className={classes.label}>{label}</span>}
    </Link>
  );
  return collapsed ? (
    <Tooltip label={label} position="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
