import { Table, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerTable as Rows, Said } from '#shared/domain/review/answer';
import { PlaceLink } from './place-link';

interface Props {
  agreement: string;
  /** What the table is called for who cannot see what it stands under. */
  label: string;
  table: Rows;
}

/** The figures behind an answer. */
export function AnswerTable({ agreement, label, table: { columns, rows, more } }: Props) {
  const { t } = useTranslation('review');
  const align = (at: number): 'end' | 'start' => (columns[at]?.numeric ? 'end' : 'start');
  return (
    <Table.ScrollContainer minWidth={columns.length > 4 ? 640 : 420}>
      <Table fz="sm" verticalSpacing={4} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ title }, at) =>
              title === '' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
                <Table.Td key={at} />
              ) : (
                <Table.Th key={title} scope="col" ta={align(at)}>
                  {title}
                </Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same call answers the same rows.
            <Table.Tr key={index}>
              {row.map((parts, at) =>
                at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <Table.Th key={at} scope="row" fw={400}>
                    <Parts agreement={agreement} parts={parts} />
                  </Table.Th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <Table.Td key={at} ta={align(at)} style={{ overflowWrap: 'anywhere' }}>
                    <Parts agreement={agreement} parts={parts} />
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('more', { count: more })}
        </Text>
      )}
    </Table.ScrollContainer>
  );
}

function Parts({ agreement, parts }: { agreement: string; parts: readonly Said[] }) {
  return parts.map((said, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts are told in their order.
    <Fragment key={at}>
      {at > 0 && ', '}
      <PlaceLink agreement={agreement} said={said} />
    </Fragment>
  ));
}
