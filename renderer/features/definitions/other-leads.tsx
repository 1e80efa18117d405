import { Anchor, Button, Table } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DefinitionTryOut } from '#shared/contract/definitions';
import type { Criterion } from '#shared/model/definition';
import classes from './definition-screen.module.css';
import { useCriterionWords } from './use-criterion-words';

/** The leads that do not fit, each with the criteria that it did not meet and what sales said. */
export function OtherLeads({ data, criteria }: { data: DefinitionTryOut; criteria: readonly Criterion[] }) {
  const { t } = useTranslation('definitions');
  const [open, setOpen] = useState(false);
  const { others } = data;
  if (others.length === 0) return null;
  const all = data.doesNotFit + data.undecided;
  const label =
    all > others.length
      ? t('tryOut.othersFirst', { count: others.length })
      : t('tryOut.others', { count: all });
  return (
    <>
      <Button
        mt="sm"
        variant="subtle"
        size="compact-sm"
        leftSection={open ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <Table aria-label={label} verticalSpacing={4} mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('tryOut.lead')}</Table.Th>
              <Table.Th>{t('tryOut.why')}</Table.Th>
              <Table.Th className={classes.whole ?? ''}>{t('tryOut.salesSaid')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {others.map((lead) => (
              <OtherLead key={lead.leadId} lead={lead} criteria={criteria} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function OtherLead({
  lead,
  criteria,
}: {
  lead: DefinitionTryOut['others'][number];
  criteria: readonly Criterion[];
}) {
  const { t } = useTranslation('definitions');
  const wordsOf = useCriterionWords();
  const said = (id: string): string => {
    const criterion = criteria.find((each) => each.id === id);
    return criterion ? wordsOf(criterion) : '';
  };
  const why = [
    ...lead.failed.map(said),
    ...lead.unknown.map((id) => t('tryOut.whyUnknown', { criterion: said(id) })),
  ];
  return (
    <Table.Tr>
      <Table.Td className={classes.whole ?? ''}>
        {lead.link ? (
          <Anchor href={lead.link} target="_blank" rel="noreferrer" fz="sm">
            {lead.leadId}
          </Anchor>
        ) : (
          lead.leadId
        )}
      </Table.Td>
      <Table.Td className={classes.said ?? ''}>{why.join(' · ')}</Table.Td>
      <Table.Td className={classes.whole ?? ''}>
        {lead.sales === null ? t('tryOut.notSaid') : t(lead.sales ? 'tryOut.fit' : 'tryOut.noFit')}
      </Table.Td>
    </Table.Tr>
  );
}
