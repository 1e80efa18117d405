// biome-ignore-all lint/a11y/useSemanticElements: a table cannot draw only the rows in sight
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { MatrixRow as Row } from '#shared/domain/raci/matrix';
import type { RaciLetter } from '#shared/model/process';
import { ConflictNote } from '../../app/document/conflict-note';
import { FINDING_LOOKS, FindingsMark, gravest } from '../processes/findings-mark';
import classes from './matrix.module.css';
import { useMatrix } from './matrix-context';

export interface MatrixRowProps {
  row: Row;
  index: number;
  start: number;
  folded: boolean;
  /** Column of the cell with the focus, where it is in this row. */
  active: number | null;
  /** First and last selected column, where the selection goes through this row. */
  from: number | null;
  to: number | null;
  /** Its mark was pressed. */
  opened: boolean;
  onMark: (index: number | null) => void;
}

/** One line of the matrix: a process, or a step of it. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, index, start } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={row.kind === 'process' ? 1 : 2}
      {...(row.kind === 'process' ? { 'aria-expanded': !props.folded } : {})}
      tabIndex={-1}
      className={classes.row}
      data-kind={row.kind}
      data-index={index}
      style={{ transform: `translateY(${start}px)` }}
    >
      {row.kind === 'process' ? <ProcessHead {...props} row={row} /> : <StepHead row={row} />}
      {row.kind === 'process' ? <ProcessCells {...props} row={row} /> : <StepCells {...props} row={row} />}
    </div>
  );
});

type Of<K extends Row['kind']> = MatrixRowProps & { row: Extract<Row, { kind: K }> };

function ProcessHead({ row, folded }: Of<'process'>) {
  const { fold, t } = useMatrix();
  const { id, title, steps } = row.process;
  const name = title || t('untitledProcess');
  const Icon = folded ? IconChevronRight : IconChevronDown;
  return (
    <div role="rowheader" tabIndex={-1} className={classes.head}>
      <button
        type="button"
        tabIndex={-1}
        className={classes.fold}
        aria-label={t(folded ? 'unfold' : 'fold', { title: name })}
        onClick={() => fold(id)}
      >
        <Icon size={16} aria-hidden />
      </button>
      <Link
        to="/processes/$id"
        params={{ id }}
        tabIndex={-1}
        className={classes.process}
        title={name}
        data-open
      >
        {name}
      </Link>
      <span className={classes.count}>{t('steps', { count: steps.length })}</span>
    </div>
  );
}

function StepHead({ row }: { row: Extract<Row, { kind: 'step' }> }) {
  const { words } = useMatrix();
  const title = row.step.title || words('step.untitled');
  return (
    <div role="rowheader" tabIndex={-1} className={classes.head} title={title}>
      <span className={classes.number}>{row.at + 1}</span>
      <span className={classes.step}>{title}</span>
    </div>
  );
}

interface CellProps {
  column: number;
  props: MatrixRowProps;
  label: string;
  letter?: RaciLetter | undefined;
  className?: string | undefined;
  children: React.ReactNode;
}

/** A cell; where it stands is written on it, for the grid hears all its keys and presses. */
function Cell({ column, props, label, letter, className = '', children }: CellProps) {
  const { active, from, to, index } = props;
  const selected = from !== null && to !== null && column >= from && column <= to;
  return (
    <div
      role="gridcell"
      tabIndex={active === column ? 0 : -1}
      aria-label={label}
      aria-colindex={column + 2}
      aria-selected={selected}
      data-row={index}
      data-column={column}
      data-letter={letter}
      className={`${classes.cell} ${className}`}
    >
      {children}
    </div>
  );
}

function ProcessCells(props: Of<'process'>) {
  const { columns, titleOf, troubled, t, words } = useMatrix();
  const { row, folded } = props;
  const trouble = folded ? troubled(row.process.id) : 0;
  return (
    <>
      {columns.map((role, column) => {
        const letters = row.letters.get(role) ?? [];
        const said = letters.map((letter) => words(`raci.${letter}`)).join(', ');
        return (
          <Cell
            key={role}
            column={column}
            props={props}
            label={t('inProcess', { role: titleOf(role), letters: said || words('raci.empty') })}
            className={classes.sum}
          >
            <span aria-hidden>{letters.join(' ')}</span>
          </Cell>
        );
      })}
      <Cell
        column={columns.length}
        props={props}
        label={trouble > 0 ? t('toMend', { count: trouble }) : t('nothingToMend')}
      >
        {trouble > 0 && (
          <span className={classes.trouble} aria-hidden>
            {trouble}
          </span>
        )}
      </Cell>
    </>
  );
}

function StepCells(props: Of<'step'>) {
  const { columns, titleOf, label, words, conflictOf, settle, disabled } = useMatrix();
  const { process, step } = props.row;
  return (
    <>
      {columns.map((role, column) => {
        const letter = step.raci[role];
        const conflict = conflictOf(process.id, step.id, role);
        return (
          <Cell key={role} column={column} props={props} letter={letter} label={label(role, letter)}>
            <span aria-hidden>{letter ?? ''}</span>
            {conflict && (
              <ConflictNote<RaciLetter>
                label={`${step.title} · ${titleOf(role)}`}
                entries={conflict}
                say={(value) => (value ? words(`raci.${value}`) : '')}
                onChoose={(value) => settle(process.id, step.id, role, value)}
                disabled={disabled || process.readOnly !== null}
              />
            )}
          </Cell>
        );
      })}
      <Mark {...props} />
    </>
  );
}

/** The mark of what is wrong with a step. It is light until it is pressed: hundreds may pass by in a second. */
function Mark(props: Of<'step'>) {
  const { columns, findingsOf, disabled, t: own, words: t } = useMatrix();
  const { row, index, opened, onMark } = props;
  const findings = findingsOf(row.process.id, row.step.id);
  const worst = gravest(findings);
  const said = findings.map(({ text }) => text).join(' ');
  const Look = worst && FINDING_LOOKS[worst.severity];
  return (
    <Cell column={columns.length} props={props} label={said || own('nothingToMend')}>
      {Look && opened && (
        <FindingsMark
          findings={findings}
          testId="matrix-finding"
          disabled={disabled || row.process.readOnly !== null}
          onClose={() => onMark(null)}
        />
      )}
      {Look && !opened && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.mark}
          aria-label={t('finding.mark', { text: said })}
          title={said}
          data-testid="matrix-finding"
          data-rule={worst.rule}
          style={{ color: Look.colour }}
          onClick={() => onMark(index)}
        >
          <Look.Icon size={16} aria-hidden />
        </button>
      )}
    </Cell>
  );
}
