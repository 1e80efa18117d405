import { Table, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';

interface Props {
  title: string;
  /** Between the title and the table. */
  children?: ReactNode;
  /** Of the first and the last column; between them stands in how many rows of the file a word is. */
  heads: readonly [word: string, meaning: string];
  /** Each word of the file with how many rows have it (null where that is not known), and what is chosen for it. */
  words: readonly { word: string; rows: number | null; choice: ReactNode }[];
}

/** Words of a file, each with what it means for Accord. */
export function MeaningsTable({ title, children, heads: [word, meaning], words }: Props) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb={children ? 4 : 'xs'}>
        {title}
      </Title>
      {children}
      <Table.ScrollContainer minWidth={480} maxHeight={420}>
        <Table fz="sm" verticalSpacing={4} aria-labelledby={id}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{word}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('imports.rows')}
              </Table.Th>
              <Table.Th scope="col" w={280}>
                {meaning}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {words.map((each) => (
              <Table.Tr key={each.word}>
                <Table.Th scope="row" fw={400} style={{ overflowWrap: 'anywhere' }}>
                  {each.word}
                </Table.Th>
                <Table.Td ta="end">{each.rows === null ? '' : figure(each.rows, locale)}</Table.Td>
                <Table.Td>{each.choice}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
