import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useKeyNames } from '../ui/use-key-names';
import classes from './toolbar.module.css';

export interface ToolProps {
  label: string;
  keys?: string;
  Icon: TablerIcon;
  /** Pressed or not; left out for what is no switch. */
  active?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

/** A button of a bar over a text. */
export function Tool({ label, keys, Icon, active, disabled = false, onClick }: ToolProps) {
  const keyNames = useKeyNames();
  return (
    <Tooltip label={keys ? `${label} (${keyNames(keys)})` : label}>
      <ActionIcon
        size={28}
        className={classes.tool ?? ''}
        variant={active ? 'light' : 'subtle'}
        color={active ? 'ink' : 'gray'}
        c="var(--mantine-color-text)"
        aria-label={label}
        {...(active === undefined ? {} : { 'aria-pressed': active })}
        disabled={disabled}
        onClick={onClick}
      >
        <Icon size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

/** A button of such a bar that opens a menu. */
export function ToolMenu({
  label,
  Icon,
  children,
}: {
  label: string;
  Icon: TablerIcon;
  children: ReactNode;
}) {
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={28}
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          aria-label={label}
          title={label}
        >
          <Icon size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="min(60vh, 480px)" style={{ overflowY: 'auto' }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
