import { Anchor, Button, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadByDefinition } from '#shared/contract/definitions';
import type { Criterion } from '#shared/model/definition';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import classes from './definition-screen.module.css';
import { useCriterionWords } from './use-criterion-words';

const RESULTS = { fits: 'oneFits', 'does not fit': 'oneDoesNot', undecided: 'oneUndecided' } as const;

/** One lead by its id: what it says of each criterion, and whether it fits. */
export function OneLead({ id, criteria }: { id: string; criteria: readonly Criterion[] }) {
  const { t } = useTranslation('definitions');
  const [typed, setTyped] = useState('');
  const [leadId, setLeadId] = useState('');
  const { data, error, isFetching } = useQuery(
    orpc.definitions.tryLead.queryOptions({ input: { id, leadId }, enabled: leadId !== '' }),
  );
  return (
    <>
      <form
        className={classes.one}
        onSubmit={(event) => {
          event.preventDefault();
          setLeadId(typed.trim());
        }}
      >
        <TextInput
          label={t('tryOut.one')}
          placeholder={t('tryOut.onePlaceholder')}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={isFetching} disabled={typed.trim() === ''}>
          {t('tryOut.oneLook')}
        </Button>
      </form>
      <ErrorState error={error} />
      {data === null && (
        <Text size="sm" c="dimmed" mt="xs" role="status">
          {t('tryOut.oneNone', { lead: leadId })}
        </Text>
      )}
      {data && <Checked lead={data} criteria={criteria} />}
    </>
  );
}

function Checked({ lead, criteria }: { lead: LeadByDefinition; criteria: readonly Criterion[] }) {
  const { t } = useTranslation('definitions');
  const wordsOf = useCriterionWords();
  const said = lead.sales === null ? t('tryOut.notSaid') : t(lead.sales ? 'tryOut.fit' : 'tryOut.noFit');
  return (
    <>
      <Text size="sm" mt="sm" mb={4} role="status">
        <strong>{t(`tryOut.${RESULTS[lead.result]}`, { lead: lead.leadId })}</strong>{' '}
        {t('tryOut.oneSales', { said })}{' '}
        {lead.link && (
          <Anchor href={lead.link} target="_blank" rel="noreferrer" fz="sm">
            {t('term.open')}
          </Anchor>
        )}
      </Text>
      <Table aria-label={t('tryOut.oneTable', { lead: lead.leadId })} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('tryOut.criterion')}</Table.Th>
            <Table.Th>{t('tryOut.oneSays')}</Table.Th>
            <Table.Th className={classes.whole ?? ''}>{t('tryOut.oneResult')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lead.criteria.map(({ id, value, result }) => {
            const criterion = criteria.find((each) => each.id === id);
            return (
              <Table.Tr key={id}>
                <Table.Td className={classes.said ?? ''}>{criterion ? wordsOf(criterion) : ''}</Table.Td>
                <Table.Td className={classes.said ?? ''}>{value || '–'}</Table.Td>
                <Table.Td className={classes.whole ?? ''}>{t(`tryOut.${result}`)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}
