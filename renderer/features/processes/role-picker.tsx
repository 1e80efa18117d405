import { Combobox, Text, useCombobox } from '@mantine/core';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TeamMark } from '../../ui/team-mark';
import type { Roles } from './use-roles';

export interface RolePickerProps {
  roles: Roles;
  /** Roles that are not offered. */
  without?: readonly string[];
  /** Team of a role that is made here. */
  team: string | null;
  /** `null` is offered as "nobody" when given. */
  nobody?: string;
  onPick: (role: string | null) => void;
  /** The button that opens it; it gets the focus back. */
  children: (open: () => void, opened: boolean) => ReactElement;
}

const NEW = '+';
const NOBODY = '-';

/** Chooses a role of the workspace, or makes a new one by its name. */
export function RolePicker({ roles, without = [], team, nobody, onPick, children }: RolePickerProps) {
  const { t } = useTranslation('processes');
  const [query, setQuery] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setQuery('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const words = query.trim().toLocaleLowerCase();
  const found = roles.roles.filter(
    ({ id, title }) => !without.includes(id) && title.toLocaleLowerCase().includes(words),
  );
  const isNew = words !== '' && !roles.roles.some(({ title }) => title.toLocaleLowerCase() === words);
  // Only once the options that fit are drawn is the first of them the one that Enter takes.
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (words === '') resetSelectedOption();
    else selectFirstOption();
  }, [words, selectFirstOption, resetSelectedOption]);
  const submit = (value: string): void => {
    combobox.closeDropdown();
    if (value === NOBODY) onPick(null);
    else onPick(value === NEW ? roles.create(query, team) : value);
  };
  return (
    <Combobox
      store={combobox}
      keepMounted={false}
      width={260}
      position="bottom-start"
      onOptionSubmit={submit}
      shadow="sm"
    >
      <Combobox.Target withAriaAttributes={false}>
        {children(() => combobox.toggleDropdown(), combobox.dropdownOpened)}
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={query}
          aria-label={t('role.search')}
          placeholder={t('role.search')}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.stopPropagation();
          }}
        />
        <Combobox.Options aria-label={t('role.search')} mah={260} style={{ overflowY: 'auto' }}>
          {nobody && words === '' && (
            <Combobox.Option value={NOBODY}>
              <Text size="sm" c="dimmed">
                {nobody}
              </Text>
            </Combobox.Option>
          )}
          {found.map(({ id, title, team: of }) => (
            <Combobox.Option key={id} value={id}>
              <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
                {of && <TeamMark team={of} />}
                {title}
              </span>
            </Combobox.Option>
          ))}
          {isNew && roles.editable && (
            <Combobox.Option value={NEW}>{t('role.create', { title: query.trim() })}</Combobox.Option>
          )}
          {found.length === 0 && !isNew && <Combobox.Empty>{t('role.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
