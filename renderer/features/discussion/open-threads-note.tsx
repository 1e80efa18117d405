import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseThread } from './state';
import { useDiscussion } from './use-discussion';

/** Before a record is proposed: what is still being talked about. It stands in the way of nothing. */
export function OpenThreadsNote({ record, onLeave }: { record: string; onLeave: () => void }) {
  const { t } = useTranslation('discussion');
  const { data } = useDiscussion(record);
  const open = (data?.threads ?? []).filter(
    ({ outcome, suggestion }) => outcome === 'open' && suggestion === null,
  );
  const [first] = open;
  if (!first) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('propose.open', { count: open.length })} {t('propose.text')}{' '}
      <Anchor
        size="sm"
        component="button"
        type="button"
        onClick={() => {
          onLeave();
          chooseThread(record, first.id);
        }}
      >
        {t('propose.show')}
      </Anchor>
    </Text>
  );
}
