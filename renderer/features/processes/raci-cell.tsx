import { useTranslation } from 'react-i18next';
import type { Entry } from '#shared/model/binding/register';
import type { RaciLetter, Step } from '#shared/model/process';
import { ConflictNote } from '../../app/document/conflict-note';
import type { DocumentSession } from '../../app/document/session';
import { CommentMark } from '../discussion/comment-button';
import type { GridKeys } from '../responsibilities/use-grid-keys';
import { setLetters } from './raci-edit';
import classes from './raci-grid.module.css';

export interface RaciCellProps {
  session: DocumentSession;
  step: Step;
  role: string;
  roleTitle: string;
  row: number;
  column: number;
  conflict: readonly Entry[] | undefined;
  keys: GridKeys;
  disabled: boolean;
}

/** One role's letter in one step. */
export function RaciCell({
  session,
  step,
  role,
  roleTitle,
  row,
  column,
  conflict,
  keys,
  disabled,
}: RaciCellProps) {
  const { t } = useTranslation('processes');
  const letter = step.raci[role];
  const path = `steps/${step.id}/raci.${role}`;
  const active = keys.at.row === row && keys.at.column === column;
  const words = letter ? t(`raci.${letter}`) : t('raci.empty');
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of an editable grid
      role="gridcell"
      tabIndex={active ? 0 : -1}
      aria-label={t('grid.cell', { role: roleTitle, letter: words })}
      aria-selected={keys.selected(row, column)}
      data-row={row}
      data-column={column}
      data-letter={letter}
      data-about={path}
      data-about-label={`${step.title}: ${roleTitle}`}
      className={classes.cell}
      onMouseDown={(event) => keys.onPress(row, column, event.shiftKey)}
      onFocus={(event) => event.target === event.currentTarget && keys.onFocus(row, column)}
    >
      <span aria-hidden>{letter ?? ''}</span>
      <CommentMark path={path} />
      {conflict && conflict.length > 1 && (
        <ConflictNote<RaciLetter>
          label={`${step.title} · ${roleTitle}`}
          entries={conflict}
          say={(value) => (value ? t(`raci.${value}`) : '')}
          onChoose={(value) => setLetters(session, [{ step: step.id, change: { [role]: value } }])}
          disabled={disabled}
        />
      )}
    </td>
  );
}
