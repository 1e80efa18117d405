import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../ui/keys';
import { isApple, MOD } from '../../ui/mod-key';
import classes from './shortcuts.module.css';

/** Keys by place; the words are in the catalogue under the same names. */
const GROUPS = {
  everywhere: {
    palette: `${MOD} K`,
    sheet: '?',
    new: 'N',
    close: 'Esc',
  },
  go: {
    home: 'G H',
    processes: 'G P',
    agreements: 'G A',
    leads: 'G L',
    people: 'G E',
    definitions: 'G D',
    playbooks: 'G B',
    touchpoints: 'G M',
    offers: 'G O',
    runs: 'G U',
    responsibilities: 'G R',
    resources: 'G C',
    settings: 'G S',
    workspaces: 'G W',
  },
  writing: {
    undo: `${MOD} Z`,
    redo: `${MOD} Shift Z`,
    bold: `${MOD} B`,
    italic: `${MOD} I`,
    underline: `${MOD} U`,
    code: `${MOD} E`,
    link: `${MOD} K`,
    insert: '/',
    mention: '@',
    find: `${MOD} F`,
    ends: isApple ? `${MOD} ↑ ↓` : `${MOD} Home End`,
    comment: `${MOD} Alt M`,
    spelling: 'F7',
    tools: 'Alt F10',
    pastePlain: `${MOD} Shift V`,
  },
  blocks: {
    menu: `${MOD} /`,
    move: 'Alt ↑ ↓',
    duplicate: `${MOD} Shift D`,
    delete: `${MOD} Shift ⌫`,
    heading: `${MOD} Alt 1`,
    list: `${MOD} Shift 8`,
    numbered: `${MOD} Shift 7`,
    tasks: `${MOD} Shift 9`,
    quote: `${MOD} Shift B`,
    codeBlock: `${MOD} Alt C`,
    fold: `${MOD} Enter`,
    cell: 'Tab',
    addRow: `${MOD} Alt ↓ ↑`,
    addColumn: `${MOD} Alt → ←`,
    moveColumn: 'Alt Shift ← →',
    columnWidth: 'Alt Shift . ,',
  },
  lists: {
    move: '↑ ↓',
    open: 'Enter',
    reorder: 'Alt ↑ ↓',
  },
} as const;

type Group = keyof typeof GROUPS;
type Entry<G extends Group> = keyof (typeof GROUPS)[G] & string;

/** All keyboard shortcuts, by place. */
export function Shortcuts() {
  return (
    <div className={classes.groups}>
      <ShortcutGroup group="everywhere" />
      <ShortcutGroup group="go" />
      <ShortcutGroup group="writing" />
      <ShortcutGroup group="blocks" />
      <ShortcutGroup group="lists" />
    </div>
  );
}

function ShortcutGroup<G extends Group>({ group }: { group: G }) {
  const { t } = useTranslation('help');
  const words = t(`shortcuts.${group as Group}`, { returnObjects: true }) as { title: string } & Record<
    string,
    string
  >;
  return (
    <section>
      <Title order={3} size="sm" mb={6}>
        {words.title}
      </Title>
      <dl className={classes.list}>
        {(Object.entries(GROUPS[group]) as [Entry<G>, string][]).map(([name, keys]) => (
          <div key={name} className={classes.row}>
            <dt>{words[name]}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
