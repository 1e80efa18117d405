import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/api';

interface Props {
  /** The record that the page is about: it always goes along. */
  id: string;
  /** Ids that may go along. */
  linked: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
  /** Says that several records become one playbook. */
  asPlaybook: boolean;
  disabled: boolean;
}

/** Which of the records that a page is linked to go into what is made of it. */
export function RecordsToExport({ id, linked, chosen, onChoose, asPlaybook, disabled }: Props) {
  const { t } = useTranslation('agreements');
  const { t: common } = useTranslation();
  const records = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const titleOf = (record: string): string =>
    records.data?.find((each) => each.id === record)?.title || common('untitled');
  return (
    <Checkbox.Group
      label={t('export.with')}
      description={linked.length > 0 && asPlaybook ? t('export.asPlaybook') : null}
      value={[id, ...chosen]}
      onChange={(next) => onChoose(linked.filter((each) => next.includes(each)))}
    >
      <Stack gap="xs" mt="xs">
        <Checkbox value={id} label={titleOf(id)} disabled />
        {linked.map((each) => (
          <Checkbox key={each} value={each} label={titleOf(each)} disabled={disabled} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
