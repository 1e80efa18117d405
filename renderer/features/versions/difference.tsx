import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Difference, ShownBlock } from '#shared/domain/diff/compare';
import type { BlockChange, RowChange } from '#shared/domain/diff/text';
import { Pieces } from './pieces';
import classes from './versions.module.css';

type Side = 'before' | 'after' | undefined;

/** One difference: a field in words, an item that came, went or moved, or a text as blocks. */
export function DifferenceView({ difference, sideBySide }: { difference: Difference; sideBySide: boolean }) {
  const { t } = useTranslation('versions');
  const { within, what, before, after, pieces, says, blocks, text } = difference;
  const place = [...within, what].join(', ');
  return (
    <div className={classes.difference}>
      {blocks ? (
        <>
          <Text size="sm" fw={600} className={classes.place ?? ''}>
            {place}
          </Text>
          <Sides sideBySide={sideBySide}>{(side) => <Blocks blocks={blocks} side={side} />}</Sides>
        </>
      ) : sideBySide && (before !== null || after !== null) ? (
        <>
          <Text size="sm" fw={600} className={classes.place ?? ''}>
            {place}
          </Text>
          <Sides sideBySide>
            {(side) => (
              <Text size="sm" component="div">
                {pieces ? (
                  <Pieces pieces={pieces} side={side} />
                ) : (
                  ((side === 'before' ? before : after) ?? t('nothingThere'))
                )}
              </Text>
            )}
          </Sides>
        </>
      ) : (
        <>
          <Text size="sm">{text}</Text>
          {pieces && pieces.length > 2 && (
            <Text size="sm" mt={4} component="div">
              <Pieces pieces={pieces} />
            </Text>
          )}
        </>
      )}
      {says.map((line) => (
        <Text key={line} size="sm" c="dimmed">
          {line}
        </Text>
      ))}
    </div>
  );
}

/** Its content once, or the older and the newer side of it. */
function Sides({ sideBySide, children }: { sideBySide: boolean; children: (side: Side) => React.ReactNode }) {
  const { t } = useTranslation('versions');
  if (!sideBySide) return <>{children(undefined)}</>;
  return (
    <div className={classes.sides}>
      <section aria-label={t('before')}>{children('before')}</section>
      <section aria-label={t('after')}>{children('after')}</section>
    </div>
  );
}

function Blocks({ blocks, side }: { blocks: readonly ShownBlock[]; side: Side }) {
  const { t } = useTranslation('versions');
  const lines = blocks.map((block, at) => ({
    block,
    key: 'gap' in block ? `gap ${at}` : `${at} ${block.id}`,
  }));
  return (
    <>
      {lines.map(({ block, key }) =>
        'gap' in block ? (
          <p key={key} className={classes.gap}>
            {t('gap', { count: block.gap })}
          </p>
        ) : (
          <BlockView key={key} block={block} side={side} />
        ),
      )}
    </>
  );
}

const absent = (became: BlockChange['became'], side: Side): boolean =>
  (became === 'added' && side === 'before') || (became === 'removed' && side === 'after');

function BlockView({ block, side }: { block: BlockChange; side: Side }) {
  const { t } = useTranslation('versions');
  const { became, shape, pieces, rows } = block;
  if (absent(became, side)) return null;
  const word = t(`block.${became}`);
  return (
    <div className={classes.block} data-became={became} data-shape={shape}>
      {shape === 'table' ? <Rows rows={rows} side={side} /> : <Pieces pieces={pieces} side={side} />}
      {word && (became === 'moved' || became === 'restyled') && (
        <span className={classes.gap}> ({word})</span>
      )}
    </div>
  );
}

function Rows({ rows, side }: { rows: readonly RowChange[]; side: Side }) {
  const lines = rows
    .filter(({ became }) => !absent(became, side))
    .map((row, at) => ({ ...row, key: `${at}` }));
  return (
    <table className={classes.table}>
      <tbody>
        {lines.map(({ key, cells, became }) => (
          <tr key={key} data-became={became}>
            {cells
              .filter((cell) => !absent(cell.became, side))
              .map((cell, at) => ({ ...cell, key: `${key}.${at}` }))
              .map((cell) => (
                <td key={cell.key}>
                  <Pieces pieces={cell.pieces} side={side} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
